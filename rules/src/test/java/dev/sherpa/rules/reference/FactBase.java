package dev.sherpa.rules.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The facts that count as of a day.
 *
 * @param histories the visible facts of each (type, subject), first in precedence first
 * @param current one current fact for each (type, subject)
 */
record FactBase(List<List<StatedFact>> histories, List<CurrentFact> current, LocalDate asOf) {

    private static final Set<String> MERGING = Set.of("JointVenture", "ReciprocalVisit");

    static FactBase of(List<StatedFact> history, LocalDate asOf, Instant knownAt) {
        Map<String, Map<String, List<StatedFact>>> byTypeAndSubject = new TreeMap<>();
        for (StatedFact fact : history) {
            if (fact.isVisible(asOf, knownAt)) {
                byTypeAndSubject
                        .computeIfAbsent(fact.type(), type -> new TreeMap<>())
                        .computeIfAbsent(fact.subject(), subject -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<List<StatedFact>> histories = new ArrayList<>();
        byTypeAndSubject.values().forEach(bySubject -> histories.addAll(bySubject.values()));
        histories.forEach(facts -> facts.sort(Precedence.FIRST_TO_LAST));
        return new FactBase(histories, histories.stream().map(FactBase::fold).toList(), asOf);
    }

    private static CurrentFact fold(List<StatedFact> firstToLast) {
        StatedFact first = firstToLast.get(0);
        Map<String, Object> attributes = new TreeMap<>();
        if (MERGING.contains(first.type())) {
            for (int i = firstToLast.size() - 1; i >= 0; i--) {
                attributes.putAll(firstToLast.get(i).attributes());
            }
        } else {
            attributes.putAll(first.attributes());
        }
        return new CurrentFact(first.type(), first.subject(), attributes);
    }

    Stream<CurrentFact> all(String type) {
        return current.stream().filter(fact -> fact.type().equals(type));
    }

    boolean any(String type) {
        return all(type).findAny().isPresent();
    }

    boolean any(String type, Predicate<CurrentFact> clause) {
        return all(type).anyMatch(clause);
    }

    long count(String type, Predicate<CurrentFact> clause) {
        return all(type).filter(clause).count();
    }
}
