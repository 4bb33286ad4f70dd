package dev.sherpa.rules.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what could match a pattern, and what of the pattern it fails. */
final class CandidateSearch {

    private static final Comparator<Candidate> SMALLEST_GAPS = Comparator.comparing(
                    CandidateSearch::failures, CandidateSearch::lexicographic)
            .thenComparing(CandidateSearch::gaps, CandidateSearch::lexicographic);

    private static final BigDecimal NO_GAP = new BigDecimal("1e1000");

    private final Answers answers;
    private final Values values;

    CandidateSearch(Answers answers, Values values) {
        this.answers = answers;
        this.values = values;
    }

    /** What is held against a pattern, in the way in which the fewest of its constraints fail. */
    private record Judged(Object candidate, List<Object> way, BitSet failed) {}

    /**
     * Returns the nearest candidates of a pattern.
     *
     * @param contexts the ways in which the earlier conditions hold that it uses, at least one
     * @param context those conditions
     * @param besides what is no candidate
     */
    Candidates nearest(PatternPlan pattern, List<List<Object>> contexts, Chain context, Set<Object> besides) {
        Map<Integer, List<Judged>> byFailed = new TreeMap<>();
        int all = 0;
        for (List<Object> found : answers.ways(pattern.all())) {
            Object candidate = found.get(0);
            if (!besides.contains(candidate)) {
                Judged judged = judged(candidate, pattern, contexts, context);
                byFailed.computeIfAbsent(judged.failed().cardinality(), failed -> new ArrayList<>())
                        .add(judged);
                all++;
            }
        }
        return candidates(byFailed.values(), all, pattern, context, context);
    }

    /** Returns those of some candidates, each with the way in which it is met, that come first. */
    Candidates present(PatternPlan pattern, Map<Object, List<Object>> ways, Chain context) {
        List<Judged> judged = new ArrayList<>();
        ways.forEach((candidate, way) -> judged.add(judged(candidate, pattern, List.of(way), context)));
        return candidates(List.of(judged), judged.size(), pattern, context, context);
    }

    /** Returns candidates of which only some conditions have their values in the way: the others are not evaluated. */
    Candidates partly(PatternPlan pattern, List<Object> way, Chain context, Chain bound) {
        List<Judged> judged = new ArrayList<>();
        answers.ways(pattern.all()).forEach(found -> {
            BitSet failed = failed(found.get(0), pattern, way, context, bound);
            judged.add(new Judged(found.get(0), way, failed));
        });
        Map<Integer, List<Judged>> byFailed = judged.stream()
                .collect(Collectors.groupingBy(each -> each.failed().cardinality(), TreeMap::new, Collectors.toList()));
        return candidates(byFailed.values(), judged.size(), pattern, context, bound);
    }

    private Candidates candidates(
            Collection<List<Judged>> groups, int all, PatternPlan pattern, Chain context, Chain bound) {
        List<Candidate> nearest = new ArrayList<>();
        for (List<Judged> group : groups) {
            if (nearest.size() < Most.CANDIDATES) {
                group.stream()
                        .sorted(Comparator.comparing(each -> answers.name(each.candidate())))
                        .map(each -> candidate(each, pattern, context, bound))
                        .sorted(SMALLEST_GAPS)
                        .limit((long) Most.CANDIDATES - nearest.size())
                        .forEachOrdered(nearest::add);
            }
        }
        return new Candidates(pattern.type(), List.copyOf(nearest), all - nearest.size());
    }

    private Judged judged(Object candidate, PatternPlan pattern, List<List<Object>> contexts, Chain context) {
        Judged best = null;
        for (List<Object> way : contexts) {
            BitSet failed = failed(candidate, pattern, way, context, context);
            if (best == null || failed.cardinality() < best.failed().cardinality()) {
                best = new Judged(candidate, way, failed);
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("There is no way to hold a candidate against");
        }
        return best;
    }

    private BitSet failed(Object candidate, PatternPlan pattern, List<Object> way, Chain context, Chain bound) {
        BitSet failed = new BitSet();
        for (int at = 0; at < pattern.constraints().size(); at++) {
            if (state(pattern.constraints().get(at), candidate, way, context, bound) == State.FAILS) {
                failed.set(at);
            }
        }
        return failed;
    }

    private State state(ConstraintPlan constraint, Object candidate, List<Object> way, Chain context, Chain bound) {
        if (!bound.premises().containsAll(constraint.context().premises()) || !answers.knows(constraint.alone())) {
            return State.NOT_EVALUATED;
        }
        List<Object> part = context.part(way, constraint.context());
        boolean holds =
                answers.carried(constraint.alone()).getOrDefault(part, Set.of()).contains(candidate);
        return holds ? State.HOLDS : State.FAILS;
    }

    private Candidate candidate(Judged judged, PatternPlan pattern, Chain context, Chain bound) {
        Held held = new Held(pattern.scope(), context, judged.way(), pattern, judged.candidate());
        List<ConstraintMiss> constraints = new ArrayList<>();
        for (ConstraintPlan constraint : pattern.constraints()) {
            State state = state(constraint, judged.candidate(), judged.way(), context, bound);
            ComparisonSyntax comparison = constraint.comparison();
            constraints.add(new ConstraintMiss(
                    constraint.text(),
                    constraint.line(),
                    state,
                    comparison == null,
                    comparison == null || state == State.NOT_EVALUATED ? null : values.of(comparison, held)));
        }
        Chain used = bound.bindingItself(pattern.own().uses());
        return new Candidate(
                answers.match(judged.candidate()),
                List.copyOf(constraints),
                answers.because(used, context.part(judged.way(), used)));
    }

    private static List<Integer> failures(Candidate candidate) {
        List<Integer> failures = new ArrayList<>();
        for (int at = 0; at < candidate.constraints().size(); at++) {
            if (candidate.constraints().get(at).state() == State.FAILS) {
                failures.add(at);
            }
        }
        return failures;
    }

    /** Returns the sizes of the gaps of the constraints that fail; where there is none, the larger one. */
    private static List<BigDecimal> gaps(Candidate candidate) {
        return candidate.constraints().stream()
                .filter(constraint -> constraint.state() == State.FAILS)
                .map(constraint -> {
                    Comparison comparison = constraint.comparison();
                    Gap gap = comparison == null ? null : comparison.gap();
                    return gap == null ? NO_GAP : gap.by().abs();
                })
                .toList();
    }

    private static <T extends Comparable<? super T>> int lexicographic(List<T> one, List<T> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int compared = one.get(at).compareTo(other.get(at));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
