package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Constant;
import dev.sherpa.rules.lint.Term.Ranked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms that are all present, and what is known of their order.
 *
 * <p>An edge leads from a term to one that is not below it. Terms that are reached from one another have one value; that
 * is impossible if an edge between them says "below", if they are to differ, or if two of them are literals. Nothing else
 * is, where there is always a value between two others. Not to be shared.
 */
final class OrderGraph {

    private record Pair(Term one, Term other) {}

    private final Map<Term, List<Term>> above = new LinkedHashMap<>();
    private final List<Pair> below = new ArrayList<>();
    private final List<Pair> different = new ArrayList<>();
    private final Set<Test> looked = new HashSet<>();

    /** Adds what a comparison says of two terms that are present. */
    void add(Test test) {
        Term left = test.left();
        Term right = test.right();
        switch (test.relation()) {
            case EQUAL -> {
                if (test.holds()) {
                    edge(left, right);
                    edge(right, left);
                } else {
                    differ(left, right);
                }
            }
            case LESS -> order(left, right, test.holds());
            case AT_MOST -> {
                if (test.holds()) {
                    edge(left, right);
                } else {
                    order(right, left, true);
                }
            }
            default -> looked.add(test);
        }
    }

    Set<Term> terms() {
        return above.keySet();
    }

    /** Tells whether values can be found for the terms. */
    boolean isConsistent() {
        if (looked.stream().anyMatch(test -> looked.contains((Test) test.not()))) {
            return false;
        }
        chainLiterals();
        Map<Term, Term> same = components();
        Map<Term, Term> literals = new HashMap<>();
        return below.stream().noneMatch(pair -> isSame(same, pair))
                && different.stream().noneMatch(pair -> isSame(same, pair))
                && above.keySet().stream()
                        .filter(Constant.class::isInstance)
                        .allMatch(each -> literals.put(same.getOrDefault(each, each), each) == null);
    }

    private static boolean isSame(Map<Term, Term> same, Pair pair) {
        return pair.one().equals(pair.other())
                || same.getOrDefault(pair.one(), pair.one()).equals(same.getOrDefault(pair.other(), pair.other()));
    }

    private void order(Term low, Term high, boolean strictly) {
        if (strictly) {
            edge(low, high);
            below.add(new Pair(low, high));
        } else {
            edge(high, low);
        }
    }

    private void differ(Term left, Term right) {
        above.putIfAbsent(left, new ArrayList<>());
        above.putIfAbsent(right, new ArrayList<>());
        different.add(new Pair(left, right));
    }

    private void edge(Term low, Term high) {
        above.computeIfAbsent(low, key -> new ArrayList<>()).add(high);
        above.computeIfAbsent(high, key -> new ArrayList<>());
    }

    private void chainLiterals() {
        List<Ranked> literals = above.keySet().stream()
                .filter(Ranked.class::isInstance)
                .map(Ranked.class::cast)
                .sorted(Comparator.comparing(Ranked::domain).thenComparing(Ranked::rank))
                .toList();
        for (int at = 1; at < literals.size(); at++) {
            if (literals.get(at - 1).domain().equals(literals.get(at).domain())) {
                order(literals.get(at - 1), literals.get(at), true);
            }
        }
    }

    /** Returns for every term one that stands for all that have its value. */
    private Map<Term, Term> components() {
        Map<Term, List<Term>> under = new HashMap<>();
        above.forEach((low, highs) -> highs.forEach(
                high -> under.computeIfAbsent(high, key -> new ArrayList<>()).add(low)));
        Deque<Term> finished = new ArrayDeque<>();
        Set<Term> seen = new HashSet<>();
        above.keySet().forEach(term -> finish(term, seen, finished));
        Map<Term, Term> same = new HashMap<>();
        for (Term root : finished) {
            Deque<Term> open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                Term term = open.pop();
                if (same.putIfAbsent(term, root) == null) {
                    under.getOrDefault(term, List.of()).stream()
                            .filter(each -> !same.containsKey(each))
                            .forEach(open::push);
                }
            }
        }
        return same;
    }

    private void finish(Term term, Set<Term> seen, Deque<Term> finished) {
        if (seen.add(term)) {
            above.getOrDefault(term, List.of()).forEach(each -> finish(each, seen, finished));
            finished.push(term);
        }
    }
}
