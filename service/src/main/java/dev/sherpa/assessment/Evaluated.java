package dev.sherpa.assessment;

import dev.sherpa.api.model.LeftOutFact;
import dev.sherpa.rules.assess.Assessment;
import java.util.List;

/**
 * A dossier that was evaluated.
 *
 * @param assessment what came of its fact base
 * @param leftOut the visible facts that are not part of it, since the vocabulary does not admit them
 */
record Evaluated(Assessment assessment, List<LeftOutFact> leftOut) {}
