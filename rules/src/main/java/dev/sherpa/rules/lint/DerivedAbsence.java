package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Variable;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.DrlToken;
import dev.sherpa.rules.pack.PatternSyntax.Role;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import dev.sherpa.rules.pack.TermTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of the attributes of derived types whether rules derive facts without them. */
final class DerivedAbsence {

    private enum Outcome {
        NEVER,
        AT_TIMES,
        UNTOLD
    }

    private final RulePack pack;
    private final List<RuleSyntax> rules;
    private final PackKnowledge knowledge;
    private final Map<String, List<Outcome>> known = new HashMap<>();

    DerivedAbsence(RulePack pack, PackKnowledge knowledge) {
        this.pack = pack;
        this.rules = pack.syntax();
        this.knowledge = knowledge;
    }

    /** Tells whether every rule that derives its type gives an attribute. */
    boolean isNever(Variable variable) {
        return of(variable) == Outcome.NEVER;
    }

    /** Tells whether a rule that derives its type gives nothing for an attribute, for some facts. */
    boolean isAtTimes(Variable variable) {
        return of(variable) == Outcome.AT_TIMES;
    }

    private Outcome of(Variable variable) {
        DeclaredType type = pack.vocabulary().type(variable.type()).orElseThrow();
        List<Outcome> outcomes = known.get(type.name());
        if (outcomes == null) {
            outcomes = outcomes(type);
            known.put(type.name(), outcomes);
        }
        int place = type.attributes().stream().map(each -> each.name()).toList().indexOf(variable.name());
        return outcomes.get(place);
    }

    private List<Outcome> outcomes(DeclaredType type) {
        List<List<Outcome>> byRule = rules.stream()
                .filter(rule ->
                        !rule.rule().isClause() && rule.rule().head().name().equals(type.name()))
                .map(this::outcomes)
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int place = 0; place < type.attributes().size(); place++) {
            int at = place;
            List<Outcome> each = byRule.stream().map(rule -> rule.get(at)).toList();
            boolean given = !each.isEmpty() && each.stream().allMatch(Outcome.NEVER::equals);
            outcomes.add(each.contains(Outcome.AT_TIMES) ? Outcome.AT_TIMES : given ? Outcome.NEVER : Outcome.UNTOLD);
        }
        return outcomes;
    }

    /** Returns what becomes of the arguments of a derivation, in order. */
    private List<Outcome> outcomes(RuleSyntax rule) {
        RuleLogic logic = RuleLogic.of(rule, pack.vocabulary());
        List<String> words = DrlToken.withComments(rule.consequence()).stream()
                .map(DrlToken::text)
                .filter(word -> !word.startsWith("//") && !word.startsWith("/*"))
                .toList();
        int arguments = words.indexOf("new") + 3;
        List<Formula> holding = logic.formulas(Role.HOLDS);
        Satisfiability satisfiability = new Satisfiability(knowledge);
        FormulaReader reader = new FormulaReader(logic.bindings()::term);
        return TermTree.list(words.subList(arguments, words.size())).stream()
                .map(reader::term)
                .map(argument -> outcome(argument, holding, satisfiability))
                .toList();
    }

    private Outcome outcome(Term argument, List<Formula> holding, Satisfiability satisfiability) {
        boolean absent = argument.variables().stream()
                .filter(knowledge::isAtTimesAbsent)
                .anyMatch(variable -> satisfiability.found(without(holding, variable)));
        boolean given = argument.isTotal()
                && argument.variables().stream().allMatch(variable -> satisfiability.never(without(holding, variable)));
        return absent ? Outcome.AT_TIMES : given ? Outcome.NEVER : Outcome.UNTOLD;
    }

    private static List<Formula> without(List<Formula> holding, Variable variable) {
        List<Formula> all = new ArrayList<>(holding);
        all.add(Test.absent(variable));
        return all;
    }
}
