package dev.sherpa.bench.contest.evrete;

import dev.sherpa.bench.contest.model.Answer;
import dev.sherpa.bench.contest.model.Engagement;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Verdict;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.evrete.api.RhsContext;
import org.jspecify.annotations.Nullable;

/** The answer in the making. What is said first of an item, of the verdict or of the engagement stands. */
public final class Checklist {

    private final Map<Item, Status> statuses = new EnumMap<>(Item.class);
    private @Nullable Verdict verdict;
    private @Nullable Engagement engagement;
    private @Nullable LocalDate earliestFeasible;

    static Consumer<RhsContext> decides(Item item, Status status) {
        return context -> context.<Checklist>get("$checklist").statuses.putIfAbsent(item, status);
    }

    static Consumer<RhsContext> concludes(Verdict verdict) {
        return context -> {
            Checklist checklist = context.get("$checklist");
            checklist.verdict = Objects.requireNonNullElse(checklist.verdict, verdict);
        };
    }

    static Consumer<RhsContext> supports(Engagement engagement) {
        return context -> {
            Checklist checklist = context.get("$checklist");
            checklist.engagement = Objects.requireNonNullElse(checklist.engagement, engagement);
        };
    }

    void offer(LocalDate feasible) {
        if (earliestFeasible == null || feasible.isBefore(earliestFeasible)) {
            earliestFeasible = feasible;
        }
    }

    Status status(Item item) {
        return statuses.getOrDefault(item, Status.UNKNOWN);
    }

    Verdict verdict() {
        return Objects.requireNonNull(verdict, "no rule concluded a verdict");
    }

    Answer answer() {
        for (Item item : Item.values()) {
            statuses.putIfAbsent(item, Status.UNKNOWN);
        }
        return new Answer(
                statuses,
                verdict(),
                Objects.requireNonNull(engagement, "no rule concluded an engagement"),
                earliestFeasible);
    }
}
