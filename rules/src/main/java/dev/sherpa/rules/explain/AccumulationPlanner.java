package dev.sherpa.rules.explain;

import dev.sherpa.rules.explain.AccumulationPlan.ResultPlan;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.RuleText.ConditionText;
import dev.sherpa.rules.pack.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans how an accumulation is asked for: without the constraints on its results, and with each by itself. */
final class AccumulationPlanner {

    private static final Pattern RESULT = Pattern.compile("(\\$\\w+)\\s*:\\s*(\\w+)\\s*\\(\\s*(\\$\\w+)\\s*\\)");
    private static final Set<String> KEEPING_UNITS = Set.of("total", "lowest", "highest");

    private final RuleText text;
    private final Questions questions;
    private final Units units;

    AccumulationPlanner(RuleText text, RulePack pack, Questions questions) {
        this.text = text;
        this.questions = questions;
        this.units = new Units(pack);
    }

    /** Plans an accumulation over a pattern; its results are added to the scope, as results of the condition. */
    AccumulationPlan plan(ConditionText condition, PatternPlan pattern, Premise premise, Scope scope) {
        List<ResultPlan> results = results(condition, pattern.scope());
        Chain context = pattern.context();
        Premise bare = accumulating(condition, premise, "");
        Scope ofResults = scope.copy();
        bind(results, bare, ofResults);
        bind(results, premise, scope);
        List<ConstraintPlan> constraints = new ArrayList<>();
        for (Span constraint : condition.results()) {
            for (Span part : Conjuncts.of(text.text(), constraint)) {
                String written = PatternPlanner.onOneLine(part.of(text.text()));
                Premise with = accumulating(condition, premise, "; " + written);
                constraints.add(new ConstraintPlan(
                        written,
                        text.line(part),
                        Conjuncts.isWhole(written) ? null : ComparisonSyntax.read(written),
                        context,
                        questions.of(text.rule(), context.plus(with))));
            }
        }
        return new AccumulationPlan(
                questions.of(text.rule(), context.plus(bare)), bare, ofResults, results, constraints);
    }

    /** Returns the bindings of the results of an accumulation, in order. */
    List<String> bindings(ConditionText condition) {
        return RESULT.matcher(functions(condition))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private List<ResultPlan> results(ConditionText condition, Scope inner) {
        List<ResultPlan> results = new ArrayList<>();
        Matcher result = RESULT.matcher(functions(condition));
        while (result.find()) {
            Scope.Bound of = inner.get(result.group(3));
            @Nullable String unit = KEEPING_UNITS.contains(result.group(2)) ? units.of(of) : null;
            results.add(new ResultPlan(result.group(), of.attribute(), unit));
        }
        return results;
    }

    private static void bind(List<ResultPlan> results, Premise premise, Scope scope) {
        for (int at = 0; at < results.size(); at++) {
            scope.put(
                    premise.results().get(at),
                    new Scope.Bound(
                            premise, null, null, null, at + 1, results.get(at).unit()));
        }
    }

    private Premise accumulating(ConditionText condition, Premise premise, String constraint) {
        String pattern =
                PatternPlanner.onOneLine(condition.patterns().get(0).span().of(text.text()));
        return premise.written("accumulate( " + pattern + "; " + functions(condition) + constraint + " )");
    }

    /** Returns the functions of an accumulation: what stands between its pattern and the constraints, or its end. */
    private String functions(ConditionText condition) {
        int from = text.text().indexOf(';', condition.patterns().get(0).span().end()) + 1;
        int to = condition.results().isEmpty()
                ? condition.span().end() - 1
                : text.text().lastIndexOf(';', condition.results().get(0).start());
        return PatternPlanner.onOneLine(text.text().substring(from, to));
    }
}
