package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.explain.Accumulation.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what accumulations come to, and what does not count. */
final class AccumulationSearch {

    private final Answers answers;
    private final Values values;
    private final CandidateSearch candidates;

    AccumulationSearch(Answers answers, Values values, CandidateSearch candidates) {
        this.answers = answers;
        this.values = values;
        this.candidates = candidates;
    }

    /**
     * What an accumulation comes to.
     *
     * @param accumulation its results; absent when it could not be asked for
     * @param uncounted what of the type does not count; absent when all does
     */
    record Found(
            @Nullable Accumulation accumulation, @Nullable Candidates uncounted) {}

    /** Returns what an accumulation comes to in one of some ways in which earlier conditions hold: in the nearest. */
    Found in(ConditionPlan condition, AccumulationPlan plan, List<List<Object>> contexts) {
        Chain chain = plan.reached().chain();
        Set<List<Object>> wanted = new HashSet<>(contexts);
        List<List<Object>> reached = answers.matching(plan.reached()).stream()
                .filter(way -> wanted.contains(chain.part(way, condition.context())))
                .toList();
        return answers.first(reached, reached.size()).stream()
                .min(Comparator.comparingLong(way -> failed(plan, way)))
                .map(way -> found(condition, plan, way))
                .orElse(new Found(null, null));
    }

    private Found found(ConditionPlan condition, AccumulationPlan plan, List<Object> way) {
        Chain chain = plan.reached().chain();
        Map<?, ?> counted = (Map<?, ?>) way.get(chain.offset(plan.own()));
        Candidates uncounted = candidates.nearest(
                condition.pattern(),
                List.of(chain.part(way, condition.context())),
                condition.context(),
                new HashSet<>(counted.keySet()));
        List<Match> matches = answers.matches(counted);
        List<Match> shown = matches.stream().limit(Most.COUNTED).toList();
        Chain used = condition.context().bindingItself(condition.premise().uses());
        Accumulation accumulation = new Accumulation(
                results(plan, way, counted.keySet()),
                constraints(plan, way),
                shown,
                matches.size() - shown.size(),
                answers.because(used, chain.part(way, used)));
        return new Found(accumulation, uncounted.none() && !counted.isEmpty() ? null : uncounted);
    }

    private List<Result> results(AccumulationPlan plan, List<Object> way, Set<?> counted) {
        List<Result> results = new ArrayList<>();
        int from = plan.reached().chain().offset(plan.own()) + 1;
        for (int at = 0; at < plan.results().size(); at++) {
            AccumulationPlan.ResultPlan result = plan.results().get(at);
            String attribute = result.attribute();
            long of = counted.stream()
                    .filter(object -> attribute == null || values.read(object, attribute) != null)
                    .count();
            results.add(new Result(result.source(), Values.result(way.get(from + at)), result.unit(), (int) of));
        }
        return List.copyOf(results);
    }

    private List<ConstraintMiss> constraints(AccumulationPlan plan, List<Object> way) {
        Held held = new Held(plan.scope(), plan.reached().chain(), way, null, null);
        return plan.constraints().stream()
                .map(constraint -> new ConstraintMiss(
                        constraint.text(),
                        constraint.line(),
                        answers.matches(constraint.alone(), way) ? State.HOLDS : State.FAILS,
                        constraint.comparison() == null,
                        constraint.comparison() == null ? null : values.of(constraint.comparison(), held)))
                .toList();
    }

    private long failed(AccumulationPlan plan, List<Object> way) {
        return plan.constraints().stream()
                .filter(constraint -> !answers.matches(constraint.alone(), way))
                .count();
    }
}
