package dev.sherpa.rules.assess;

import dev.sherpa.rules.match.Memory;
import dev.sherpa.rules.sandbox.Budget;

/**
 * An evaluation that is done and still open.
 *
 * @param memory everything that was evaluated, every stratum concluded
 * @param budget what is left of its bounds
 * @param explainer what tells what matched
 * @param assessment the result
 */
record Evaluation(Memory memory, Budget budget, Explainer explainer, Assessment assessment) {}
