package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.EvaluationStopped;
import dev.sherpa.rules.assess.Finding.RuleReference;
import dev.sherpa.rules.explain.NearMiss.Reason;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains heads, and those that their conditions read, each clause once. */
final class Inquiry {

    private final QuestionPlan plan;
    private final String bound;
    private final Answers answers;
    private final Values values;
    private final Ranking ranking;
    private final Map<Head, Map<Integer, NearMiss>> found = new LinkedHashMap<>();
    private final Deque<Asked> open = new ArrayDeque<>();
    private boolean partial;

    /** Begins with what is planned to be asked; the bound is what kept the rest from being so. */
    Inquiry(QuestionPlan plan, String bound, Answers answers, Values values, Ranking ranking) {
        this.plan = plan;
        this.bound = bound;
        this.answers = answers;
        this.values = values;
        this.ranking = ranking;
    }

    /** Returns the near misses of heads. */
    NearMisses of(List<Head> heads) {
        @Nullable String stopped = null;
        heads.forEach(head -> found.put(head, new TreeMap<>()));
        try {
            for (Head head : heads) {
                if (head.kind() == Head.Kind.TYPE) {
                    open.add(new Asked(head, Set.of()));
                } else {
                    List<Rule> better = ranking.better(head);
                    explain(head, better);
                }
            }
            while (!open.isEmpty()) {
                follow(open.remove());
            }
        } catch (EvaluationStopped e) {
            stopped = e.bound();
        }
        List<HeadMisses> asked = heads.stream().distinct().map(this::misses).toList();
        List<HeadMisses> through = found.keySet().stream()
                .filter(head -> !heads.contains(head))
                .map(this::misses)
                .toList();
        return new NearMisses(asked, through, stopped == null && partial ? bound : stopped);
    }

    private HeadMisses misses(Head head) {
        return new HeadMisses(
                head,
                ranking.outcome(head),
                List.copyOf(found.getOrDefault(head, Map.of()).values()));
    }

    private void follow(Asked asked) {
        found.computeIfAbsent(asked.head(), head -> new TreeMap<>());
        String present = ranking.outcome(asked.head());
        partial |= plan.isCut(asked.head());
        explain(
                asked.head(),
                plan.clauses(asked.head()).stream()
                        .map(ClausePlan::rule)
                        .filter(rule -> asked.outcomes().isEmpty()
                                || rule.givenOutcome().isEmpty()
                                || asked.outcomes().contains(rule.givenOutcome()))
                        .filter(rule -> !rule.isClause() || !rule.givenOutcome().equals(present))
                        .toList());
    }

    private void explain(Head head, List<Rule> rules) {
        List<ClausePlan> clauses = plan.clauses(head);
        partial |= !clauses.stream()
                .map(ClausePlan::rule)
                .collect(Collectors.toSet())
                .containsAll(rules);
        Map<Integer, NearMiss> ofHead = found.computeIfAbsent(head, none -> new TreeMap<>());
        for (int at = 0; at < clauses.size(); at++) {
            ClausePlan clause = clauses.get(at);
            if (rules.contains(clause.rule()) && !ofHead.containsKey(at) && isToExplain(clause)) {
                ofHead.put(at, miss(clause, clauses.subList(0, at)));
            }
        }
    }

    /** Tells whether there is something to say of a rule: not of one that derives without leaving anything out. */
    private boolean isToExplain(ClausePlan clause) {
        return clause.rule().isClause() || clause.accumulates() || !holds(clause);
    }

    private boolean holds(ClausePlan clause) {
        List<ConditionPlan> conditions = clause.conditions();
        return conditions.isEmpty()
                || !answers.ways(conditions.get(conditions.size() - 1).soFar()).isEmpty();
    }

    private NearMiss miss(ClausePlan clause, List<ClausePlan> before) {
        Rule rule = clause.rule();
        List<ConditionMiss> conditions = new ClauseExplanation(clause, answers, values).conditions();
        for (int at = 0; at < conditions.size(); at++) {
            if (!conditions.get(at).through().isEmpty()) {
                open.addAll(clause.conditions().get(at).pattern().asks());
            }
        }
        Set<String> holding = ranking.holding(rule.head());
        List<RuleReference> outrankedBy = new ArrayList<>();
        for (ClausePlan earlier : before) {
            if (holding.contains(earlier.rule().name())
                    && !earlier.rule().givenOutcome().equals(rule.givenOutcome())) {
                outrankedBy.add(reference(earlier.rule()));
            }
        }
        return new NearMiss(
                reference(rule), rule.givenOutcome(), reason(rule, conditions, holding), conditions, outrankedBy);
    }

    private static Reason reason(Rule rule, List<ConditionMiss> conditions, Set<String> holding) {
        if (conditions.stream().anyMatch(condition -> condition.state() != State.HOLDS)) {
            return Reason.CONDITION_FAILS;
        }
        if (!rule.isClause()) {
            return Reason.DERIVES;
        }
        return holding.contains(rule.name()) ? Reason.OUTRANKED : Reason.VALUE_ABSENT;
    }

    private static RuleReference reference(Rule rule) {
        return new RuleReference(rule.name(), rule.file(), rule.line());
    }
}
