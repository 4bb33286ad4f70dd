package dev.sherpa.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Repairs of a small pack against a search that knows nothing of its rules: every fact with every value of a grid. */
class ExhaustiveSearchTests {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
    private static final RulePack PACK = Depot.pack();
    private static final List<Head> HEADS = List.of(
            Head.item("supply"),
            Head.item("pairing"),
            Head.item("stock"),
            Head.item("care"),
            Head.conclusion("launch"));

    private final Repairs repairs = new Repairs(PACK);
    private final Outcome outcome = new Outcome(PACK, DAY);
    private final Map<String, Integer> sizes = new HashMap<>();

    @Test
    void noSmallerRepairAndNoneWhereNoneIsFound() {
        Random chance = new Random(7);
        for (int i = 0; i < 6; i++) {
            List<Fact> facts = facts(chance);
            for (Head head : HEADS) {
                String present = outcome.of(head, facts);
                for (String wanted : wanted(head)) {
                    if (!wanted.equals(present)) {
                        check(new Goal(head, wanted), facts, i == 1);
                    }
                }
            }
        }
        assertThat(sizes).as("sizes of smallest repairs").containsKeys("none", "1", "2");
    }

    private void check(Goal goal, List<Fact> facts, boolean pairs) {
        RepairAnswer answer = repairs.find(facts, DAY, goal, new RepairBounds(8, 2, 100_000, 5));
        outcome.assertTrue(answer, facts);
        assertThat(answer.complete()).as("%s of %s", goal, facts).isEqualTo(2);
        int size = answer.repairs().isEmpty()
                ? 9
                : answer.repairs().get(0).changes().size();
        sizes.merge(size == 9 ? "none" : String.valueOf(size), 1, Integer::sum);
        if (size > 1) {
            for (List<Fact> one : changed(facts)) {
                assertThat(outcome.of(goal.of(), one)).as("%s: %s", goal, one).isNotEqualTo(goal.outcome());
                if (size > 2 && pairs) {
                    for (List<Fact> two : changed(one)) {
                        assertThat(outcome.of(goal.of(), two))
                                .as("%s: %s", goal, two)
                                .isNotEqualTo(goal.outcome());
                    }
                }
            }
        }
    }

    private static List<String> wanted(Head head) {
        return head.kind() == Head.Kind.ITEM
                ? List.of("GREEN", "AMBER", "RED")
                : PACK.definition().conclusions().get(0).values();
    }

    /** Every list of facts that one change makes of others. */
    private static List<List<Fact>> changed(List<Fact> facts) {
        List<List<Fact>> all = new ArrayList<>();
        List<Fact> grid = new ArrayList<>();
        for (String subject : List.of("a", "b", "c")) {
            grid.addAll(tanks(subject));
            grid.addAll(pumps(subject));
        }
        for (Fact fact : facts) {
            if (!fact.type().equals("Log")) {
                all.add(without(facts, fact));
            }
        }
        for (Fact fact : grid) {
            List<Fact> others = facts.stream()
                    .filter(each ->
                            !each.type().equals(fact.type()) || !each.subject().equals(fact.subject()))
                    .toList();
            List<Fact> with = new ArrayList<>(others);
            with.add(fact);
            all.add(with);
        }
        return all;
    }

    private static List<Fact> without(List<Fact> facts, Fact fact) {
        return facts.stream().filter(each -> !each.equals(fact)).toList();
    }

    private static List<Fact> tanks(String subject) {
        List<Fact> tanks = new ArrayList<>();
        for (String level : List.of("", "0", "3", "4", "5", "5.5", "7", "8", "9", "11", "12")) {
            for (String sealed : List.of("", "true", "false")) {
                GivenFact tank = GivenFact.of("Tank", subject);
                if (!level.isEmpty()) {
                    tank.number("level", level);
                }
                if (!sealed.isEmpty()) {
                    tank.with("sealed", Boolean.valueOf(sealed));
                }
                tanks.add(tank.in(PACK));
            }
        }
        return tanks;
    }

    private static List<Fact> pumps(String subject) {
        List<Fact> pumps = new ArrayList<>();
        for (String state : List.of("SOUND", "WORN", "BROKEN")) {
            for (String checked : List.of("", "2030-01-29", "2030-01-30", "2030-03-01", "2030-03-02")) {
                GivenFact pump = GivenFact.of("Pump", subject).with("state", state);
                pumps.add((checked.isEmpty() ? pump : pump.with("checkedOn", checked)).in(PACK));
            }
        }
        return pumps;
    }

    private static List<Fact> facts(Random chance) {
        List<Fact> facts = new ArrayList<>();
        for (String subject : List.of("a", "b")) {
            List<Fact> tanks = tanks(subject);
            List<Fact> pumps = pumps(subject);
            if (chance.nextInt(3) > 0) {
                facts.add(tanks.get(chance.nextInt(tanks.size())));
            }
            if (chance.nextInt(3) > 0) {
                facts.add(pumps.get(chance.nextInt(pumps.size())));
            }
        }
        if (chance.nextInt(4) == 0) {
            facts.add(GivenFact.of("Log", "log").with("faults", 10).in(PACK));
        }
        return facts;
    }
}
