package dev.sherpa.bench.contest.drools;

import dev.sherpa.bench.contest.model.Answer;
import dev.sherpa.bench.contest.model.Engagement;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the answer from what the rules left in the session. */
final class Results {

    private Results() {}

    static Answer of(Collection<?> objects) {
        Map<Item, Status> statuses = new EnumMap<>(Item.class);
        Verdict verdict = null;
        Engagement engagement = null;
        @Nullable LocalDate earliestFeasible = null;
        for (Object object : objects) {
            if (object instanceof ItemStatus decided) {
                statuses.put(decided.item(), decided.status());
            } else if (object instanceof VerdictReached reached) {
                verdict = reached.verdict();
            } else if (object instanceof EngagementSupported supported) {
                engagement = supported.engagement();
            } else if (object instanceof FeasibleDay feasible) {
                earliestFeasible = feasible.day();
            }
        }
        if (verdict == null || engagement == null) {
            throw new IllegalStateException("the rules left the verdict or the engagement open");
        }
        return new Answer(statuses, verdict, engagement, earliestFeasible);
    }
}
