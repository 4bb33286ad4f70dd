package dev.sherpa.explanation;

import dev.sherpa.api.model.AssessmentReplay;
import dev.sherpa.assessment.AssessmentDocuments;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Evaluates stored assessments once more, and compares. */
@Component
class Replays {

    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);

    /** What tells an assessment from others of the same content. */
    private static final Set<String> OF_THE_STORED_ONE =
            Set.of("id", "dossier", "knownAt", "created", "hypothetical", "leftOut");

    private final Assessor assessor = new Assessor();
    private final Reassessments reassessments;
    private final JsonMapper json;

    Replays(Reassessments reassessments, JsonMapper json) {
        this.reassessments = reassessments;
        this.json = json;
    }

    /** Replays an assessment; a difference is logged as an error. */
    AssessmentReplay of(UUID assessment) {
        return replay(reassessments.get(assessment));
    }

    private AssessmentReplay replay(Reassessed once) {
        Assessment again = assessor.assess(once.pack(), once.facts());
        ObjectNode stored = (ObjectNode) json.readTree(once.stored().content());
        stored.remove(OF_THE_STORED_ONE);
        // By way of text, so that numbers are read as those stored were.
        JsonNode replayed = json.readTree(json.writeValueAsString(AssessmentDocuments.of(again)));
        Differences differences = Differences.between(stored, replayed);
        UUID id = once.listed().id();
        if (!differences.none()) {
            LOG.error("The assessment {} cannot be repeated: {}", id, differences.first());
        }
        return new AssessmentReplay(
                id,
                differences.none(),
                once.listed().contentHash(),
                again.contentHash(),
                List.copyOf(differences.listed()));
    }
}
