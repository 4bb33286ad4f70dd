package dev.sherpa.bench.contest.easyrules;

import dev.sherpa.bench.contest.model.Answer;
import dev.sherpa.bench.contest.model.Engagement;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer in the making, and how it came about. */
final class Checklist {

    private final Map<Item, Status> statuses = new EnumMap<>(Item.class);
    private final List<Decision> trace = new ArrayList<>();
    private List<?> because = List.of();
    private @Nullable Verdict verdict;
    private @Nullable Engagement engagement;

    /** Keeps what a condition found, for the record if its rule applies. */
    boolean found(Optional<? extends List<?>> match) {
        match.ifPresent(matched -> because = matched);
        return match.isPresent();
    }

    void record(String rule) {
        trace.add(new Decision(rule, because));
    }

    void decide(Item item, Status status) {
        statuses.put(item, status);
    }

    void conclude(Verdict value) {
        verdict = value;
    }

    void support(Engagement value) {
        engagement = value;
    }

    Status status(Item item) {
        return statuses.getOrDefault(item, Status.UNKNOWN);
    }

    Verdict verdict() {
        return Objects.requireNonNull(verdict, "no rule concluded a verdict");
    }

    /** Returns the required or the supporting items with one of some statuses. */
    List<Item> items(boolean required, Status... anyOf) {
        List<Item> items = new ArrayList<>();
        for (Item item : Item.values()) {
            if (item.isRequired() == required && List.of(anyOf).contains(status(item))) {
                items.add(item);
            }
        }
        return items;
    }

    TracedAnswer answer(TripFacts facts) {
        for (Item item : Item.values()) {
            statuses.putIfAbsent(item, Status.UNKNOWN);
        }
        return new TracedAnswer(
                new Answer(
                        statuses,
                        verdict(),
                        Objects.requireNonNull(engagement, "no rule concluded an engagement"),
                        facts.window().map(facts::firstFeasible).orElse(null)),
                trace);
    }
}
