package dev.sherpa.rules.reference;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Which turns of visibility, precedence, merging and contradiction the histories have taken. */
final class HistoryCoverage {

    static final List<String> TURNS = List.of(
            "expires on the eve of as-of",
            "expires on as-of",
            "expires on the morrow of as-of",
            "withdrawn before known-at",
            "withdrawn at known-at",
            "withdrawn after known-at",
            "recorded at known-at",
            "recorded after known-at",
            "said on as-of",
            "said on the morrow of as-of",
            "decided by the effective day",
            "a fresher fact loses to a better source",
            "decided by the letter",
            "decided by the digit",
            "decided by the recording",
            "decided by the place in the request",
            "an unrated fact ties with an F6",
            "JointVenture folded from several facts",
            "ReciprocalVisit folded from several facts",
            "contradicted three days apart",
            "contradicted four days apart",
            "contradicted by the same source",
            "contradicted by the same source given in place",
            "lists equal as sets",
            "numbers equal at another scale",
            "attribute given by one source only",
            "conflict between more than two facts",
            "unusual subject",
            "three subjects of one type");

    private final Tally tally = new Tally(TURNS);
    private final Set<String> seen = new LinkedHashSet<>();

    SortedMap<String, Integer> counts() {
        return tally.counts();
    }

    void add(Scenario scenario, CatalogueAnswer answer) {
        seen.clear();
        scenario.history().forEach(fact -> visibility(fact, scenario));
        FactBase base = FactBase.of(scenario.history(), scenario.asOf(), scenario.knownAt());
        for (List<StatedFact> history : base.histories()) {
            if (history.size() > 1) {
                precedence(history.get(0), history.get(1));
                folding(history);
            }
            for (StatedFact one : history) {
                history.stream()
                        .filter(other -> one.number() < other.number())
                        .forEach(other -> contradiction(one, other));
            }
        }
        if (answer.conflicts().stream().anyMatch(conflict -> conflict.facts().size() > 2)) {
            seen.add("conflict between more than two facts");
        }
        base.current().stream()
                .filter(fact -> base.all(fact.type()).count() >= 3)
                .forEach(fact -> seen.add("three subjects of one type"));
        seen.forEach(tally::count);
    }

    private void visibility(StatedFact fact, Scenario scenario) {
        if (fact.expires() != null) {
            long left = ChronoUnit.DAYS.between(scenario.asOf(), fact.expires());
            seen.add("expires on " + (left < 0 ? "the eve of " : left > 0 ? "the morrow of " : "") + "as-of");
        }
        if (fact.withdrawn() != null) {
            int order = fact.withdrawn().compareTo(scenario.knownAt());
            seen.add("withdrawn " + (order < 0 ? "before" : order > 0 ? "after" : "at") + " known-at");
        }
        int recorded = fact.recorded().compareTo(scenario.knownAt());
        if (recorded >= 0) {
            seen.add("recorded " + (recorded > 0 ? "after" : "at") + " known-at");
        }
        if (fact.said().equals(scenario.asOf())) {
            seen.add("said on as-of");
        }
        if (fact.said().equals(scenario.asOf().plusDays(1))) {
            seen.add("said on the morrow of as-of");
        }
        if (!fact.subject().matches("[-/\\w]{1,40}")) {
            seen.add("unusual subject");
        }
    }

    private void precedence(StatedFact first, StatedFact second) {
        Admiralty one = Admiralty.of(first.rating());
        Admiralty other = Admiralty.of(second.rating());
        if (!Precedence.effectiveDay(first).equals(Precedence.effectiveDay(second))) {
            seen.add("decided by the effective day");
            if (first.said().isBefore(second.said())) {
                seen.add("a fresher fact loses to a better source");
            }
        } else if (one.reliability() != other.reliability()) {
            seen.add("decided by the letter");
        } else if (one.credibility() != other.credibility()) {
            seen.add("decided by the digit");
        } else {
            boolean together = first.recorded().equals(second.recorded());
            seen.add("decided by the " + (together ? "place in the request" : "recording"));
            if ((first.rating() == null) != (second.rating() == null)) {
                seen.add("an unrated fact ties with an F6");
            }
        }
    }

    private void folding(List<StatedFact> history) {
        StatedFact first = history.get(0);
        boolean adds = history.stream().anyMatch(fact -> !first.attributes()
                .keySet()
                .containsAll(fact.attributes().keySet()));
        if (adds && Set.of("JointVenture", "ReciprocalVisit").contains(first.type())) {
            seen.add(first.type() + " folded from several facts");
        }
    }

    private void contradiction(StatedFact one, StatedFact other) {
        long apart = Math.abs(ChronoUnit.DAYS.between(one.said(), other.said()));
        boolean sameSource = one.source().sameAs(other.source());
        for (String attribute : one.attributes().keySet()) {
            Object value = one.attributes().get(attribute);
            Object otherValue = other.attributes().get(attribute);
            boolean near = apart <= Bars.CONFLICT_WINDOW_DAYS;
            if (otherValue == null) {
                seen.add("attribute given by one source only");
            } else if (!value.equals(otherValue)) {
                if (!sameSource && near && value instanceof List<?> a && otherValue instanceof List<?> b) {
                    if (Set.copyOf(a).equals(Set.copyOf(b))) {
                        seen.add("lists equal as sets");
                    }
                } else if (!sameSource
                        && near
                        && value instanceof BigDecimal a
                        && a.compareTo((BigDecimal) otherValue) == 0) {
                    seen.add("numbers equal at another scale");
                } else if (sameSource && near) {
                    boolean inPlace =
                            (one.source().id() == null) != (other.source().id() == null);
                    seen.add("contradicted by the same source" + (inPlace ? " given in place" : ""));
                } else if (!sameSource && apart == 3) {
                    seen.add("contradicted three days apart");
                } else if (!sameSource && apart == 4) {
                    seen.add("contradicted four days apart");
                }
            }
        }
    }
}
