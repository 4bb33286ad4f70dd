package dev.sherpa.rules.reference;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Visible facts on one (type, subject) whose sources contradict each other at about one time. */
final class Conflicts {

    private Conflicts() {}

    static Set<StatedConflict> in(FactBase base) {
        Set<StatedConflict> conflicts = new LinkedHashSet<>();
        for (List<StatedFact> history : base.histories()) {
            StatedFact any = history.get(0);
            concerned(history)
                    .forEach((attribute, facts) ->
                            conflicts.add(new StatedConflict(any.type(), any.subject(), attribute, facts)));
        }
        return conflicts;
    }

    private static Map<String, SortedSet<Integer>> concerned(List<StatedFact> history) {
        Map<String, SortedSet<Integer>> byAttribute = new TreeMap<>();
        for (StatedFact one : history) {
            for (StatedFact other : history) {
                if (one.number() >= other.number() || !comparable(one, other)) {
                    continue;
                }
                for (String attribute : one.attributes().keySet()) {
                    if (differ(one, other, attribute)) {
                        byAttribute
                                .computeIfAbsent(attribute, name -> new TreeSet<>())
                                .addAll(List.of(one.number(), other.number()));
                    }
                }
            }
        }
        return byAttribute;
    }

    private static boolean comparable(StatedFact one, StatedFact other) {
        long apart = Math.abs(ChronoUnit.DAYS.between(one.said(), other.said()));
        return apart <= Bars.CONFLICT_WINDOW_DAYS && !one.source().sameAs(other.source());
    }

    private static boolean differ(StatedFact one, StatedFact other, String attribute) {
        return other.attributes().containsKey(attribute)
                && !sameValue(
                        one.attributes().get(attribute), other.attributes().get(attribute));
    }

    private static boolean sameValue(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (one instanceof Collection<?> a && other instanceof Collection<?> b) {
            return Set.copyOf(a).equals(Set.copyOf(b));
        }
        return one.equals(other);
    }
}
