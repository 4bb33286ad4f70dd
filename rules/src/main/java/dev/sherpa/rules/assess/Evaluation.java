package dev.sherpa.rules.assess;

import org.kie.api.runtime.KieSession;

/**
 * An evaluation that is done and still open.
 *
 * @param session everything that was evaluated, every stratum concluded
 * @param explainer what tells what matched
 * @param assessment the result
 */
record Evaluation(KieSession session, Explainer explainer, Assessment assessment) {}
