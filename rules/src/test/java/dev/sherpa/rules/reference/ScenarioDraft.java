package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A fact base in the making. */
final class ScenarioDraft {

    private static final List<String> UNUSUAL_SUBJECTS = List.of(
            "元首通话/九月",
            "a",
            "null",
            "x".repeat(120),
            "with \"quotes\" and \\ and $",
            "two  words",
            "fentanyl-tariff",
            "Ünïcode-🐉",
            "../up?x=1&y=%20#z",
            "then end; rule");

    final Chance chance;
    final LocalDate asOf;
    final List<DraftFact> facts = new ArrayList<>();
    final RandomAttributes randomAttributes;
    final SourceDraw sources;

    /** The proposed trip's last day, which a truce has to outlast. */
    LocalDate lastDay;

    ScenarioDraft(Chance chance, LocalDate asOf) {
        this.chance = chance;
        this.asOf = asOf;
        this.lastDay = asOf.plusDays(100);
        this.randomAttributes = new RandomAttributes(chance, asOf);
        this.sources = new SourceDraw(chance);
    }

    /** Adds the facts of a recipe, each on a subject of its own unless it names one. */
    void cook(String recipe) {
        for (String ingredient : recipe.split(" & ")) {
            String[] headAndAttributes = ingredient.split(":", 2);
            String[] typeAndSubject = headAndAttributes[0].split("#", 2);
            String type = typeAndSubject[0];
            String subject = typeAndSubject.length == 2 ? typeAndSubject[1] : freshSubject(type);
            add(type, subject, new Attributes(asOf, lastDay).read(type, headAndAttributes[1]));
        }
    }

    DraftFact add(String type, String subject, Map<String, Object> attributes) {
        DraftFact fact = new DraftFact(type, subject, attributes);
        fact.said = asOf.minusDays(chance.percent(20) ? 0 : chance.between(1, 60));
        fact.by = chance.of("US_OFFICIAL", "CHINA_OFFICIAL", "PEOPLE_FAMILIAR", "ANALYST", "REPORTER");
        fact.source = sources.any();
        fact.rating = rating();
        facts.add(fact);
        return fact;
    }

    /** Adds a trip, or two that span the same window. */
    void propose(TripDraw trip) {
        lastDay = trip.last();
        if (chance.percent(25) && trip.first().isBefore(trip.last())) {
            add("ProposedTrip", "visit", new TripDraw(trip.first(), trip.first()).attributes());
            add("ProposedTrip", "visit/2", new TripDraw(trip.last(), trip.last()).attributes());
        } else {
            add("ProposedTrip", "visit", trip.attributes());
        }
    }

    String rating() {
        return chance.percent(12) ? null : chance.of("ABCDEF".split("")) + chance.between(1, 6);
    }

    String freshSubject(String type) {
        long sameType = facts.stream().filter(fact -> fact.type.equals(type)).count();
        if (chance.percent(8)) {
            String unusual = chance.of(UNUSUAL_SUBJECTS);
            if (facts.stream().noneMatch(fact -> fact.subject.equals(unusual))) {
                return unusual.strip();
            }
        }
        return "subject/" + sameType;
    }
}
