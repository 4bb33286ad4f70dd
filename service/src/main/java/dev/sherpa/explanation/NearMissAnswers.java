package dev.sherpa.explanation;

import dev.sherpa.api.model.NearMisses;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDefinition;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what kept better outcomes of an assessment from being reached. */
@Component
public class NearMissAnswers {

    private final Reassessments reassessments;
    private final KeptAnswers kept;

    NearMissAnswers(Reassessments reassessments, KeptAnswers kept) {
        this.reassessments = reassessments;
        this.kept = kept;
    }

    /** Tells it of an item or conclusion, or of all. */
    public NearMisses of(UUID assessment, @Nullable Head asked) {
        Reassessed once = reassessments.get(assessment);
        PackDefinition pack = once.pack().definition();
        if (asked != null) {
            UnknownHead.refuse(asked, pack);
        }
        List<Head> heads = asked == null ? pack.heads() : List.of(asked);
        return kept.of(
                "near misses of " + heads,
                once,
                NearMisses.class,
                misses -> misses.getStopped() == null,
                () -> NearMissDocuments.of(once.version().nearMisses().explain(once.facts(), heads)));
    }
}
