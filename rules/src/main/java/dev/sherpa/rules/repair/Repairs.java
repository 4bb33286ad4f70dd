package dev.sherpa.rules.repair;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.EvaluationStopped;
import dev.sherpa.rules.assess.PartAssessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds repairs with a rule pack.
 *
 * <p>The search tries values around what the constraints compare with: literals, parameters as of the day, the as-of day, the
 * edges of calendar windows, and values of other facts where facts are compared with each other. It is complete for packs whose
 * rules compare attributes with these. It is not for sums, products and other arithmetic, where it tries what a sum or a product
 * lacks at present, for regular expressions, for days derived from days that change, and for facts changed in more than five
 * attributes. Whatever it finds is true all the same: every repair is evaluated with the whole pack, and every part of it too.
 *
 * <p>Keeps parts of the compiled pack from one question to the next. Safe for use by several threads.
 */
public final class Repairs {

    private final RulePack pack;
    private final Stages stages;

    /** Creates the finder of repairs for a pack. */
    public Repairs(RulePack pack) {
        this.pack = pack;
        this.stages = new Stages(pack);
    }

    /**
     * Finds what it would take to reach a goal.
     *
     * @param visible the visible facts as of the day, in the order in which they count as recorded
     * @param asOf the day
     * @throws IllegalArgumentException if the pack has no such item, conclusion, status or value, or the outcome is there already
     * @throws EvaluationStopped if the evaluation of the facts as they are reaches a bound
     */
    public RepairAnswer find(List<Fact> visible, LocalDate asOf, Goal goal, RepairBounds bounds) {
        check(goal);
        World world = new World(pack, visible, asOf);
        String present = outcome(world, List.of(), goal.of());
        if (goal.outcome().equals(present)) {
            throw new IllegalArgumentException(
                    "The " + goal.of() + " is " + present + " already; ask for another outcome");
        }
        List<Plan> plans = new ArrayList<>();
        TreeSet<String> ended = new TreeSet<>();
        int complete = 0;
        try (PartAssessor.Allowance open = PartAssessor.allow()) {
            Cone cone = new Cone(pack, world, new PartAssessor(pack, asOf), stages.cone(goal.of()));
            Search search = new Search(pack, stages, world, cone, bounds);
            plans.addAll(search.composed(goal, bounds.repairs()));
            Tries tries = new Tries(bounds.sets());
            SizeSearch bySize = search.bySize(goal, tries);
            plans.addAll(bySize.upTo(bounds.together(), false).found());
            complete = bySize.complete();
            if (bySize.isSpent()) {
                ended.add(bounds.sets() + " sets of changes tried");
            }
            if (search.isCut(goal.of())) {
                ended.add(Slot.MOST_COMBINATIONS + " combinations of values of one fact");
            }
        } catch (EvaluationStopped e) {
            ended.add(e.bound());
        }
        List<Repair> repairs = proved(plans, world, goal, bounds, ended);
        return new RepairAnswer(goal, present, repairs, complete, List.copyOf(ended));
    }

    /** Returns the plans that the whole pack bears out, in order; of those that do more than another, none. */
    private List<Repair> proved(List<Plan> plans, World world, Goal goal, RepairBounds bounds, TreeSet<String> ended) {
        List<Plan> kept = new ArrayList<>();
        for (Plan plan : plans.stream().distinct().sorted(Plan.ORDER).toList()) {
            boolean more = kept.stream()
                    .anyMatch(other -> plan.exceeds(other) || plan.changes().equals(other.changes()));
            if (!more && goal.outcome().equals(outcome(world, plan.changes(), goal.of()))) {
                if (kept.size() == bounds.repairs()) {
                    ended.add(bounds.repairs() + " repairs listed");
                    break;
                }
                kept.add(plan);
            }
        }
        return kept.stream()
                .map(plan -> new Repair(List.copyOf(plan.changes()), BigDecimal.valueOf(plan.way(), 2)))
                .toList();
    }

    /** Returns what the whole pack makes of the facts with changes; null for a conclusion without a value. */
    private @Nullable String outcome(World world, List<Change> changes, Head of) {
        return new Assessor().outcomes(pack, world.with(changes)).get(of);
    }

    private void check(Goal goal) {
        boolean known = goal.of().kind() == Head.Kind.ITEM
                ? pack.definition()
                        .item(goal.of().name())
                        .filter(item -> item.statuses().contains(goal.outcome())
                                || pack.definition().otherwise().equals(goal.outcome()))
                        .isPresent()
                : pack.definition()
                        .conclusion(goal.of().name())
                        .filter(conclusion -> conclusion.values().isEmpty()
                                || conclusion.values().contains(goal.outcome()))
                        .isPresent();
        if (!known) {
            throw new IllegalArgumentException(
                    "The pack " + pack.definition().id() + " has no " + goal.of() + " that can be " + goal.outcome());
        }
    }
}
