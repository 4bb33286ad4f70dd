package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Variable;
import dev.sherpa.rules.pack.PatternSyntax.Role;
import dev.sherpa.rules.pack.RuleSyntax;
import dev.sherpa.rules.pack.Template.Placeholder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for what shows that an earlier clause holds whenever a later one does: for each pattern of the earlier clause a
 * pattern of the later one, whose fact satisfies it as well.
 *
 * <p>Two patterns can be satisfied by one fact. The day of assessment and a parameter are always there and need no
 * pattern. What the earlier clause says of what there is none of, or of all of something, must follow from what the later
 * one says so.
 */
final class Cover {

    private final RuleSyntax clause;
    private final RuleLogic earlier;
    private final RuleLogic later;
    private final PackKnowledge knowledge;
    private final Satisfiability satisfiability;
    private final List<Formula> given;

    Cover(
            RuleSyntax clause,
            RuleLogic earlier,
            RuleLogic later,
            PackKnowledge knowledge,
            Satisfiability satisfiability) {
        this.clause = clause;
        this.earlier = earlier;
        this.later = later;
        this.knowledge = knowledge;
        this.satisfiability = satisfiability;
        this.given = later.formulas(Role.HOLDS, Role.EXISTS);
    }

    /** Tells whether there is a pattern for each. */
    boolean isComplete() {
        return earlier.patterns().stream().noneMatch(pattern -> pattern.is(Role.ACCUMULATE)) && from(0, Map.of());
    }

    /** Tells whether patterns can be found for those from one on, given those for the ones before it. */
    private boolean from(int place, Map<String, String> chosen) {
        if (place == earlier.patterns().size()) {
            return givesItsValue(chosen);
        }
        RuleLogic.Pattern pattern = earlier.patterns().get(place);
        if (pattern.is(Role.HOLDS, Role.EXISTS)
                && knowledge.isAlwaysThere(pattern.of(), pattern.syntax().type())) {
            return follow(pattern.constraints(), given, chosen) && from(place + 1, chosen);
        }
        for (int at = 0; at < later.patterns().size(); at++) {
            RuleLogic.Pattern partner = later.patterns().get(at);
            Map<String, String> names = plus(chosen, pattern, partner);
            boolean same = pattern.syntax().type().equals(partner.syntax().type());
            if (same && pattern.is(Role.HOLDS, Role.EXISTS) && partner.is(Role.HOLDS, Role.EXISTS)) {
                if (follow(pattern.constraints(), given, names) && from(place + 1, names)) {
                    return true;
                }
            } else if (same && pattern.is(Role.NOT) && partner.is(Role.NOT)) {
                if (narrower(pattern, partner, names) && from(place + 1, chosen)) {
                    return true;
                }
            } else if (same && pattern.is(Role.FORALL) && partner.is(Role.FORALL) && partner.first() == null) {
                if (sameForAll(place, at, names) && from(place + 2, chosen)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, String> plus(
            Map<String, String> chosen, RuleLogic.Pattern pattern, RuleLogic.Pattern partner) {
        Map<String, String> names = new HashMap<>(chosen);
        names.put(pattern.of(), partner.of());
        return names;
    }

    /** Tells whether whatever matches a pattern of the earlier clause matches one of the later clause. */
    private boolean narrower(RuleLogic.Pattern pattern, RuleLogic.Pattern partner, Map<String, String> names) {
        return follow(partner.constraints(), and(given, renamed(pattern.constraints(), names)), Map.of());
    }

    private boolean sameForAll(int place, int at, Map<String, String> names) {
        RuleLogic.Pattern first = earlier.patterns().get(place);
        RuleLogic.Pattern second = earlier.patterns().get(place + 1);
        RuleLogic.Pattern otherFirst = later.patterns().get(at);
        RuleLogic.Pattern otherSecond = later.patterns().get(at + 1);
        Map<String, String> both = plus(names, second, otherSecond);
        List<Formula> matched = and(
                and(given, renamed(first.constraints(), names)),
                and(otherFirst.constraints(), otherSecond.constraints()));
        return second.syntax().type().equals(otherSecond.syntax().type())
                && narrower(first, otherFirst, names)
                && follow(second.constraints(), matched, both);
    }

    /** Tells whether the value of the earlier clause is there: a match without it does not count. */
    private boolean givesItsValue(Map<String, String> names) {
        List<Placeholder> values = clause.rule().outcome().placeholders();
        return values.stream().noneMatch(Placeholder::isParameter)
                && follow(
                        values.stream()
                                .map(value -> value.of() + (value.attribute() == null ? "" : "." + value.attribute()))
                                .map(word -> (Formula)
                                        Test.present(earlier.bindings().term(word)))
                                .toList(),
                        given,
                        names);
    }

    /** Tells whether constraints of the earlier clause follow from others. */
    private boolean follow(List<Formula> constraints, List<Formula> from, Map<String, String> names) {
        return renamed(constraints, names).stream()
                .allMatch(constraint -> satisfiability.never(and(from, List.of(constraint.not()))));
    }

    private static List<Formula> renamed(List<Formula> constraints, Map<String, String> names) {
        return constraints.stream()
                .map(constraint -> constraint.with(variable -> new Variable(
                        names.getOrDefault(variable.of(), variable.of()), variable.type(), variable.name())))
                .toList();
    }

    private static List<Formula> and(List<Formula> some, List<Formula> more) {
        List<Formula> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
