package dev.sherpa.rules.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the conflicts among the visible facts on one type and subject.
 *
 * <p>Slides a window over the facts ordered by the day on which they were said and counts in it, so that the cost grows
 * with the number of facts and not with that of their pairs.
 */
final class Conflicts {

    private final int windowDays;

    Conflicts(int windowDays) {
        this.windowDays = windowDays;
    }

    /** Returns the conflicts of facts on one type and subject, by attribute. */
    List<Conflict> among(List<Fact> facts) {
        if (facts.size() < 2) {
            return List.of();
        }
        TreeSet<String> attributes = new TreeSet<>();
        facts.forEach(fact -> attributes.addAll(fact.attributes().keySet()));
        List<Conflict> conflicts = new ArrayList<>();
        for (String attribute : attributes) {
            List<Fact> differing = differing(facts, attribute);
            if (!differing.isEmpty()) {
                Fact first = differing.get(0);
                conflicts.add(new Conflict(first.type(), first.subject(), attribute, differing));
            }
        }
        return conflicts;
    }

    private List<Fact> differing(List<Fact> facts, String attribute) {
        List<Claim> claims = facts.stream()
                .filter(fact -> fact.attributes().containsKey(attribute))
                .map(fact -> new Claim(fact, value(fact, attribute)))
                .sorted(Comparator.comparing((Claim claim) -> claim.fact().said()))
                .toList();
        List<Fact> differing = new ArrayList<>();
        Tally window = new Tally();
        int first = 0;
        int next = 0;
        for (Claim claim : claims) {
            long day = claim.day();
            while (next < claims.size() && claims.get(next).day() <= day + windowDays) {
                window.add(claims.get(next++), 1);
            }
            while (claims.get(first).day() < day - windowDays) {
                window.add(claims.get(first++), -1);
            }
            if (window.holdsContradictionOf(claim)) {
                differing.add(claim.fact());
            }
        }
        differing.sort(Comparator.comparing(Fact::said)
                .thenComparing(fact -> fact.source().identity().toString())
                .thenComparing(fact -> String.valueOf(fact.attributes().get(attribute))));
        return differing;
    }

    private static Object value(Fact fact, String attribute) {
        Object value = fact.attributes().getOrDefault(attribute, "");
        return value instanceof List<?> list ? new HashSet<>(list) : value;
    }

    private record Claim(Fact fact, Object value) {
        long day() {
            return fact.said().toEpochDay();
        }

        Object source() {
            return fact.source().identity();
        }
    }

    /** Counts the claims in the window by source, by value, and by both. */
    private static final class Tally {
        private int all;
        private final Map<Object, Integer> bySource = new HashMap<>();
        private final Map<Object, Integer> byValue = new HashMap<>();
        private final Map<Object, Integer> byBoth = new HashMap<>();

        void add(Claim claim, int count) {
            all += count;
            bySource.merge(claim.source(), count, Integer::sum);
            byValue.merge(claim.value(), count, Integer::sum);
            byBoth.merge(List.of(claim.source(), claim.value()), count, Integer::sum);
        }

        boolean holdsContradictionOf(Claim claim) {
            int sameSource = bySource.getOrDefault(claim.source(), 0);
            int sameValue = byValue.getOrDefault(claim.value(), 0);
            int same = byBoth.getOrDefault(List.of(claim.source(), claim.value()), 0);
            return all - sameSource - sameValue + same > 0;
        }
    }
}
