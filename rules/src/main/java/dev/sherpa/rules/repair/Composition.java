package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.pack.Head;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Composes plans for an outcome that is read off items from the plans of the items, and takes out what is not needed. */
final class Composition {

    private static final int PLANS_OF_AN_ITEM = 3;
    private static final int MOST_COMBINED = 1_000;
    private static final int MOST_TRIED = 40;

    private final Proposal proposal;
    private final World world;
    private final Predicate<Map<Topic, Optional<CurrentFact>>> reaches;
    private final BiFunction<Head, String, List<Plan>> ofItem;

    /**
     * Creates a composition.
     *
     * @param reaches tells whether changed facts reach the goal
     * @param ofItem finds the plans that give an item a status
     */
    Composition(
            Proposal proposal,
            World world,
            Predicate<Map<Topic, Optional<CurrentFact>>> reaches,
            BiFunction<Head, String, List<Plan>> ofItem) {
        this.proposal = proposal;
        this.world = world;
        this.reaches = reaches;
        this.ofItem = ofItem;
    }

    /** Returns plans for sets of items, each with as many changes at most, and none with one that it could do without. */
    List<Plan> of(ItemSets sets, int mostChanges, int mostPlans) {
        List<Plan> plans = new ArrayList<>();
        for (Map<Head, String> set : sets.all()) {
            List<List<Plan>> choices = new ArrayList<>();
            for (Head item : set.keySet()) {
                List<Plan> ofThis = new ArrayList<>();
                sets.serving(set, item).forEach(status -> ofThis.addAll(ofItem.apply(item, status)));
                choices.add(ofThis.stream()
                        .sorted(Plan.ORDER)
                        .limit(PLANS_OF_AN_ITEM)
                        .toList());
            }
            plans.addAll(reaching(combined(choices), mostChanges, mostPlans));
        }
        return plans;
    }

    private List<Plan> reaching(List<Plan> combined, int mostChanges, int mostPlans) {
        List<Plan> reaching = new ArrayList<>();
        int tried = 0;
        for (Plan plan : combined) {
            if (plan.size() <= mostChanges && tried++ < MOST_TRIED && reaches.test(plan.changed())) {
                reaching.add(smallest(plan));
                if (reaching.size() == mostPlans) {
                    return reaching;
                }
            }
        }
        return reaching;
    }

    private List<Plan> combined(List<List<Plan>> choices) {
        List<Plan> combined = List.of(new Plan(List.of()));
        for (List<Plan> choice : choices) {
            List<Plan> longer = new ArrayList<>();
            for (Plan plan : combined) {
                for (Plan more : choice) {
                    joined(plan, more).ifPresent(longer::add);
                }
            }
            longer.sort(Comparator.comparingInt(Plan::size).thenComparingInt(Plan::way));
            combined = longer.subList(0, Math.min(longer.size(), MOST_COMBINED));
        }
        return combined;
    }

    /** Joins two plans; empty if they do different things to one fact. */
    private Optional<Plan> joined(Plan one, Plan other) {
        List<Option> options = new ArrayList<>(one.options());
        for (Option option : other.options()) {
            if (options.contains(option)) {
                continue;
            }
            boolean added = option.changes().get(0).kind() == Change.Kind.ADDED;
            Option apart = added ? proposal.apart(option, options) : option;
            Optional<Option> taken = options.stream()
                    .filter(each -> each.topic().equals(apart.topic()))
                    .findFirst();
            Optional<Option> merged = taken.flatMap(each -> proposal.merged(each, apart));
            if (taken.isPresent() && merged.isEmpty()) {
                return Optional.empty();
            }
            taken.ifPresent(options::remove);
            options.add(merged.orElse(apart));
        }
        return Optional.of(new Plan(options));
    }

    /** Returns the smallest part of a plan that reaches the goal, the plan itself if no part of it does. */
    Plan smallest(Plan plan) {
        List<Change> changes = plan.changes();
        int all = (1 << changes.size()) - 1;
        List<Integer> parts = new ArrayList<>();
        for (int part = 0; part < all; part++) {
            parts.add(part);
        }
        parts.sort(Comparator.comparingInt(Integer::bitCount));
        for (int part : parts) {
            List<Change> some = new ArrayList<>();
            for (int i = 0; i < changes.size(); i++) {
                if ((part >> i & 1) == 1) {
                    some.add(changes.get(i));
                }
            }
            if (reaches.test(changed(plan, some))) {
                return proposal.plan(some);
            }
        }
        return plan;
    }

    /** Returns what some changes of a plan bring about; what all of an option's do is known. */
    private Map<Topic, Optional<CurrentFact>> changed(Plan plan, List<Change> some) {
        Map<Topic, Optional<CurrentFact>> changed = new LinkedHashMap<>();
        for (Option option : plan.options()) {
            List<Change> chosen = some.stream()
                    .filter(change -> Topic.of(change.fact()).equals(option.topic()))
                    .toList();
            if (chosen.size() == option.changes().size()) {
                changed.put(option.topic(), option.after());
            } else if (!chosen.isEmpty()) {
                changed.putAll(world.changed(chosen));
            }
        }
        return changed;
    }
}
