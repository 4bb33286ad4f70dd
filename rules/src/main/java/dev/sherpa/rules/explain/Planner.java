package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.RuleText.ConditionText;
import dev.sherpa.rules.pack.RuleText.Form;
import dev.sherpa.rules.pack.RuleText.PatternText;
import dev.sherpa.rules.pack.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans what is asked of Drools to explain a rule. */
final class Planner {

    private final RuleText text;
    private final Rule rule;
    private final Questions questions;
    private final PatternPlanner patterns;
    private final AccumulationPlanner accumulations;
    private final Scope scope = new Scope();
    private Chain before = Chain.EMPTY;

    private Planner(RuleText text, RulePack pack, Questions questions) {
        this.text = text;
        this.rule = text.rule();
        this.questions = questions;
        this.patterns = new PatternPlanner(text, questions, new Asking(pack));
        this.accumulations = new AccumulationPlanner(text, pack, questions);
    }

    /** Returns the plan of a rule, whose questions are added. */
    static ClausePlan plan(RuleText text, RulePack pack, Questions questions) {
        Planner planner = new Planner(text, pack, questions);
        List<ConditionPlan> conditions = new ArrayList<>();
        for (int index = 0; index < text.conditions().size(); index++) {
            conditions.add(planner.plan(index));
        }
        return new ClausePlan(text.rule(), List.copyOf(conditions));
    }

    private ConditionPlan plan(int index) {
        ConditionText condition = text.conditions().get(index);
        return switch (condition.form()) {
            case PATTERN -> pattern(index, condition);
            case ACCUMULATE -> accumulation(index, condition);
            case FORALL -> forall(index, condition);
            case NOT, EXISTS -> quantified(index, condition);
        };
    }

    private ConditionPlan pattern(int index, ConditionText condition) {
        PatternText pattern = condition.patterns().get(0);
        Premise premise = patterns.premise(pattern, index, scope);
        PatternPlan plan = patterns.plan(pattern, premise, before, scope.copy());
        return planned(index, condition, premise, null, null, plan, null);
    }

    private ConditionPlan quantified(int index, ConditionText condition) {
        PatternText pattern = condition.patterns().get(0);
        Scope inner = scope.copy();
        Premise own = patterns.premise(pattern, index, inner);
        PatternPlan plan = patterns.plan(pattern, own, before, inner);
        boolean exists = condition.form() == Form.EXISTS;
        Premise premise = premise(index, condition.span(), exists, own.uses());
        Question first = exists ? null : questions.of(rule, plan.context().plus(own));
        return planned(index, condition, premise, first, null, plan, null);
    }

    private ConditionPlan forall(int index, ConditionText condition) {
        Scope inner = scope.copy();
        Premise first = patterns.premise(condition.patterns().get(0), index, inner);
        Premise second = patterns.premise(condition.patterns().get(1), index, inner);
        Set<String> uses = new HashSet<>(second.uses());
        uses.removeAll(first.binds());
        uses.addAll(first.uses());
        Chain context = before.binding(uses);
        PatternPlan plan = patterns.plan(condition.patterns().get(1), second, before.plus(first), inner);
        return planned(
                index,
                condition,
                premise(index, condition.span(), false, uses),
                questions.of(rule, context.plus(first)),
                questions.of(rule, context.plus(first).plus(second)),
                plan,
                null);
    }

    private ConditionPlan accumulation(int index, ConditionText condition) {
        PatternText pattern = condition.patterns().get(0);
        Scope inner = scope.copy();
        Premise own = patterns.premise(pattern, index, inner);
        PatternPlan plan = patterns.plan(pattern, own, before, inner);
        List<String> bindings = accumulations.bindings(condition);
        Premise premise = new Premise(
                index,
                PatternPlanner.onOneLine(condition.span().of(text.text())),
                text.line(condition.span()),
                true,
                bindings,
                Set.copyOf(bindings),
                own.uses());
        return planned(
                index, condition, premise, null, null, plan, accumulations.plan(condition, plan, premise, scope));
    }

    private Premise premise(int index, Span span, boolean captured, Set<String> uses) {
        return new Premise(
                index,
                PatternPlanner.onOneLine(span.of(text.text())),
                text.line(span),
                captured,
                List.of(),
                Set.of(),
                uses);
    }

    private ConditionPlan planned(
            int index,
            ConditionText condition,
            Premise premise,
            @Nullable Question first,
            @Nullable Question both,
            PatternPlan pattern,
            @Nullable AccumulationPlan accumulation) {
        Condition written = rule.conditions().get(index);
        Chain earlier = before;
        Chain context = earlier.binding(premise.uses());
        boolean last = index == text.conditions().size() - 1;
        before = earlier.plus(premise);
        Question soFar = last ? questions.ofAll(rule, before) : questions.of(rule, before);
        return new ConditionPlan(
                written,
                condition.form(),
                premise,
                earlier,
                context,
                soFar,
                context.equals(earlier) ? soFar : questions.of(rule, context.plus(premise)),
                questions.of(rule, context),
                first,
                both,
                pattern,
                accumulation);
    }
}
