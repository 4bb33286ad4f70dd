package dev.sherpa.rules.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The current facts of a dossier as of a day and as known at an instant, with the conflicts among all visible ones.
 *
 * @param asOf the day
 * @param current one fact per type and subject, ordered by them
 * @param conflicts where sources disagree, ordered by type, subject and attribute
 */
public record FactBase(LocalDate asOf, List<CurrentFact> current, List<Conflict> conflicts) {

    /**
     * Builds the fact base of a history.
     *
     * @param history facts in any order; of facts recorded at one instant, the later in the list counts as later
     * @param asOf the day as of which facts count
     * @param knownAt the instant at which they are known
     * @param rules the pack's lags, conflict window and merging types
     */
    public static FactBase of(Collection<RecordedFact> history, LocalDate asOf, Instant knownAt, FactBaseRules rules) {
        return ofVisible(
                history.stream()
                        .filter(recorded -> recorded.isVisible(asOf, knownAt))
                        .toList(),
                asOf,
                rules);
    }

    /**
     * Builds the fact base of facts that are taken to be visible, whatever their days and instants say.
     *
     * @param visible facts in any order; of facts recorded at one instant, the later in the list counts as later
     * @param asOf the day as of which they are to be evaluated
     * @param rules the pack's lags, conflict window and merging types
     */
    public static FactBase ofVisible(Collection<RecordedFact> visible, LocalDate asOf, FactBaseRules rules) {
        List<CurrentFact> current = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        Comparator<Fact> precedence = new Precedence(rules).order();
        Conflicts detector = new Conflicts(rules.conflictWindowDays());
        for (List<Fact> facts : byTopic(visible).values()) {
            conflicts.addAll(detector.among(facts));
            Collections.reverse(facts); // the sort is stable: of equals, the one recorded later comes first
            facts.sort(precedence);
            boolean merges = rules.mergingTypes().contains(facts.get(0).type());
            current.add(merges ? CurrentFact.folded(facts) : CurrentFact.alone(facts.get(0)));
        }
        return new FactBase(asOf, List.copyOf(current), List.copyOf(conflicts));
    }

    /** Builds the fact base of facts given now, the later in the list counting as recorded later. */
    public static FactBase ofFacts(Collection<Fact> facts, LocalDate asOf, FactBaseRules rules) {
        return of(
                facts.stream()
                        .map(fact -> new RecordedFact(fact, Instant.EPOCH, null))
                        .toList(),
                asOf,
                Instant.EPOCH,
                rules);
    }

    /** Returns the same current facts, evaluated as of another day. */
    public FactBase on(LocalDate day) {
        return new FactBase(day, current, conflicts);
    }

    private static Map<Topic, List<Fact>> byTopic(Collection<RecordedFact> visible) {
        return visible.stream()
                .sorted(Comparator.comparing(RecordedFact::recorded))
                .map(RecordedFact::fact)
                .collect(Collectors.groupingBy(
                        fact -> new Topic(fact.type(), fact.subject()),
                        TreeMap::new,
                        Collectors.toCollection(ArrayList::new)));
    }

    private record Topic(String type, String subject) implements Comparable<Topic> {
        @Override
        public int compareTo(Topic other) {
            int byType = type.compareTo(other.type);
            return byType != 0 ? byType : subject.compareTo(other.subject);
        }
    }
}
