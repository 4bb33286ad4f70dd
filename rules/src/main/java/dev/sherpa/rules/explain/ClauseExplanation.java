package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RuleText.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Explains how far the conditions of one rule got. */
final class ClauseExplanation {

    private final ClausePlan clause;
    private final Answers answers;
    private final CandidateSearch search;
    private final AccumulationSearch accumulations;

    ClauseExplanation(ClausePlan clause, Answers answers, Values values) {
        this.clause = clause;
        this.answers = answers;
        this.search = new CandidateSearch(answers, values);
        this.accumulations = new AccumulationSearch(answers, values, search);
    }

    /** Returns its conditions, in order. */
    List<ConditionMiss> conditions() {
        List<ConditionMiss> explained = new ArrayList<>();
        boolean reached = true;
        List<List<Object>> before = List.of(List.of());
        for (ConditionPlan condition : clause.conditions()) {
            List<List<Object>> contexts;
            List<List<Object>> ways;
            if (reached) {
                contexts = Answers.parts(before, condition.before(), condition.context());
                ways = answers.ways(condition.soFar());
                before = ways;
                reached = !ways.isEmpty();
            } else {
                contexts = answers.ways(condition.contextAlone());
                ways = contexts.isEmpty() ? List.of() : answers.ways(condition.inContext());
            }
            explained.add(explained(condition, contexts, ways.size()));
        }
        return List.copyOf(explained);
    }

    private ConditionMiss explained(ConditionPlan condition, List<List<Object>> contexts, int ways) {
        if (contexts.isEmpty()) {
            boolean matches = condition.form() == Form.PATTERN || condition.form() == Form.EXISTS;
            Candidates candidates = matches ? partly(condition) : null;
            return miss(condition, State.NOT_EVALUATED, 0, 0, candidates, List.of(), 0, null);
        }
        State state = ways > 0 ? State.HOLDS : State.FAILS;
        List<List<Object>> first = answers.first(contexts, Most.WAYS);
        int leftOut = contexts.size() - first.size();
        if (condition.accumulation() != null) {
            return accumulated(condition, condition.accumulation(), first, state, ways, leftOut);
        }
        if (state == State.HOLDS) {
            return miss(condition, state, ways, 0, null, List.of(), 0, null);
        }
        if (condition.form() == Form.FORALL) {
            return lacking(condition, contexts);
        }
        Candidates candidates = condition.form() == Form.NOT
                ? search.present(condition.pattern(), present(condition, contexts), condition.context())
                : search.nearest(condition.pattern(), first, condition.context(), Set.of());
        return miss(condition, state, 0, leftOut, candidates, List.of(), 0, null);
    }

    /** Returns what matches the pattern of a {@code not}, each in the first way in which it does. */
    private Map<Object, List<Object>> present(ConditionPlan condition, List<List<Object>> contexts) {
        Map<List<Object>, Set<Object>> carried = answers.carried(Objects.requireNonNull(condition.first()));
        Map<Object, List<Object>> present = new LinkedHashMap<>();
        for (List<Object> way : answers.first(contexts, contexts.size())) {
            carried.getOrDefault(way, Set.of()).forEach(object -> present.putIfAbsent(object, way));
        }
        return present;
    }

    private ConditionMiss lacking(ConditionPlan condition, List<List<Object>> contexts) {
        Question first = Objects.requireNonNull(condition.first());
        Chain chain = first.chain();
        Question both = Objects.requireNonNull(condition.both());
        Set<List<Object>> met = new HashSet<>(Answers.parts(answers.ways(both), both.chain(), chain));
        Set<List<Object>> reached = new HashSet<>(contexts);
        List<List<Object>> lacking = answers.ways(first).stream()
                .filter(way -> !met.contains(way) && reached.contains(chain.part(way, condition.context())))
                .toList();
        List<Lacking> shown = new ArrayList<>();
        Chain used = condition.context().bindingItself(condition.premise().uses());
        for (List<Object> way : answers.first(lacking, Most.CANDIDATES)) {
            PatternPlan pattern = condition.pattern();
            List<Object> context = chain.part(way, pattern.context());
            shown.add(new Lacking(
                    answers.match(way.get(way.size() - 1)),
                    search.nearest(pattern, List.of(context), pattern.context(), Set.of()),
                    answers.because(used, chain.part(way, used))));
        }
        return miss(condition, State.FAILS, 0, 0, null, List.copyOf(shown), lacking.size() - shown.size(), null);
    }

    private ConditionMiss accumulated(
            ConditionPlan condition,
            AccumulationPlan plan,
            List<List<Object>> contexts,
            State state,
            int ways,
            int leftOut) {
        AccumulationSearch.Found found = accumulations.in(condition, plan, contexts);
        return miss(condition, state, ways, leftOut, found.uncounted(), List.of(), 0, found.accumulation());
    }

    /** Returns candidates of a condition whose context does not hold, held against what of it holds in just one way. */
    private Candidates partly(ConditionPlan condition) {
        PatternPlan pattern = condition.pattern();
        List<Object> way = new ArrayList<>();
        List<Premise> bound = new ArrayList<>();
        for (Premise premise : pattern.context().premises()) {
            List<List<Object>> ways = premise.index() == condition.premise().index()
                    ? List.of()
                    : answers.ways(clause.conditions().get(premise.index()).inContext());
            if (ways.size() == 1) {
                bound.add(premise);
                List<Object> one = ways.get(0);
                way.addAll(one.subList(one.size() - premise.size(), one.size()));
            } else {
                way.addAll(Collections.nCopies(premise.size(), Held.NOTHING));
            }
        }
        return search.partly(pattern, way, pattern.context(), new Chain(bound));
    }

    private ConditionMiss miss(
            ConditionPlan condition,
            State state,
            int ways,
            int leftOut,
            @Nullable Candidates candidates,
            List<Lacking> lacking,
            int lackingLeftOut,
            @Nullable Accumulation accumulation) {
        return new ConditionMiss(
                condition.condition().text(),
                condition.condition().line(),
                condition.form(),
                state,
                ways,
                leftOut,
                candidates,
                lacking,
                lackingLeftOut,
                accumulation,
                through(condition, state, candidates));
    }

    private List<Head> through(ConditionPlan condition, State state, @Nullable Candidates candidates) {
        boolean lacks = state == State.FAILS || state == State.NOT_EVALUATED && candidates != null && candidates.none();
        boolean leavesOut =
                condition.form() == Form.ACCUMULATE && !clause.rule().isClause();
        boolean follows = leavesOut || lacks && condition.form() != Form.NOT;
        return follows ? condition.pattern().asks().stream().map(Asked::head).toList() : List.of();
    }
}
