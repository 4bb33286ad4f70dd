package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Searches plans for items and conclusions: composes them where an outcome is read off items, and tries sets of changes. */
final class Search {

    /** How many sets may be tried for one status of one item, when the item is one of several. */
    private static final int TRIES_FOR_AN_ITEM = 3_000;

    private final RulePack pack;
    private final Stages stages;
    private final World world;
    private final Cone cone;
    private final Proposal proposal;
    private final RepairBounds bounds;
    private final Map<Head, List<Slot>> all = new HashMap<>();
    private final Map<Goal, List<Plan>> ofItems = new HashMap<>();

    Search(RulePack pack, Stages stages, World world, Cone cone, RepairBounds bounds) {
        this.pack = pack;
        this.stages = stages;
        this.world = world;
        this.cone = cone;
        this.proposal = new Proposal(pack, world);
        this.bounds = bounds;
    }

    /** Returns plans that reach a goal by the statuses of items; none if its outcome is not read off items. */
    List<Plan> composed(Goal goal, int most) {
        return items(goal.of()).isEmpty()
                ? List.of()
                : new Composition(proposal, world, reaches(goal), this::ofItem).of(sets(goal), bounds.changes(), most);
    }

    /** Tries sets of changes for a goal. */
    SizeSearch bySize(Goal goal, Tries tries) {
        Predicate<Map<Topic, Optional<CurrentFact>>> reaches = reaches(goal);
        ItemSets sets = sets(goal);
        Chances chances = new Chances(
                items(goal.of()),
                cone,
                type -> readsDirectly(goal.of(), type),
                sets::statuses,
                given -> reaches(goal, given));
        return new SizeSearch(proposal, slots(goal.of()), chances, plan -> reaches.test(plan.changed()), tries);
    }

    /** Tells whether there were too many combinations of values of one fact. */
    boolean isCut(Head head) {
        return slots(head).stream().anyMatch(Slot::isCut);
    }

    private List<Plan> ofItem(Head item, String status) {
        Goal goal = new Goal(item, status);
        List<Plan> known = ofItems.get(goal);
        if (known == null) {
            List<Plan> plans = new ArrayList<>(composed(goal, 3));
            plans.addAll(bySize(goal, new Tries(TRIES_FOR_AN_ITEM))
                    .upTo(bounds.together(), true)
                    .found());
            plans.sort(Plan.ORDER);
            known = List.copyOf(plans);
            ofItems.put(goal, known);
        }
        return known;
    }

    private ItemSets sets(Goal goal) {
        List<Head> items = items(goal.of());
        Map<Head, String> present = new LinkedHashMap<>();
        items.forEach(item -> Optional.ofNullable(cone.outcome(item, Map.of(), Map.of()))
                .ifPresent(status -> present.put(item, status)));
        return new ItemSets(pack.definition(), items, present, given -> reaches(goal, given));
    }

    private boolean reaches(Goal goal, Map<Head, String> given) {
        return goal.outcome().equals(cone.outcome(goal.of(), Map.of(), given));
    }

    private Predicate<Map<Topic, Optional<CurrentFact>>> reaches(Goal goal) {
        return changed -> goal.outcome().equals(cone.outcome(goal.of(), changed, Map.of()));
    }

    private List<Slot> slots(Head head) {
        List<Slot> known = all.get(head);
        if (known == null) {
            known = new Slots(pack, world, cone, proposal, stages.cone(head)).all();
            all.put(head, known);
        }
        return known;
    }

    /** Tells whether an outcome, itself or through conclusions, is read off facts of a type. */
    private boolean readsDirectly(Head head, String type) {
        Stage stage = stages.stage(head);
        return stage.types().contains(type)
                || stage.reads().stream()
                        .anyMatch(read -> read.kind() == Head.Kind.CONCLUSION && readsDirectly(read, type));
    }

    /** Returns the items that an outcome is read off, itself or through conclusions. */
    private List<Head> items(Head head) {
        Set<Head> items = new LinkedHashSet<>();
        for (Head read : stages.stage(head).reads()) {
            if (read.kind() == Head.Kind.ITEM) {
                items.add(read);
            } else {
                items.addAll(items(read));
            }
        }
        return List.copyOf(items);
    }
}
