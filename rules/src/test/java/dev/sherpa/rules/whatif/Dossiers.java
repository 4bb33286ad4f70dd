package dev.sherpa.rules.whatif;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.StatedFacts;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.FactBaseGenerator;
import dev.sherpa.rules.reference.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Dossiers to ask about, and plain assessments of them: nothing here is of the package that is tested. */
final class Dossiers {

    static final Instant KNOWN = Instant.parse("2030-01-01T00:00:00Z");

    private Dossiers() {}

    /** The dossier of the five documents as of a day, everything known at once. */
    static Situation fiveDocuments(String asOf) {
        RulePack pack = BeijingTrip.pack();
        return of(pack, pack.dossier().orElseThrow().facts(), asOf);
    }

    static Situation of(RulePack pack, List<Fact> facts, String asOf) {
        return new Situation(
                pack,
                facts.stream().map(fact -> new RecordedFact(fact, KNOWN, null)).toList(),
                LocalDate.parse(asOf),
                KNOWN);
    }

    static List<Situation> random(long seed, int number) {
        FactBaseGenerator generator = new FactBaseGenerator(seed);
        RulePack pack = BeijingTrip.pack();
        return Stream.generate(generator::next)
                .limit(number)
                .map(scenario -> situation(pack, scenario))
                .toList();
    }

    private static Situation situation(RulePack pack, Scenario scenario) {
        List<RecordedFact> history = new StatedFacts(pack).recorded(scenario.history());
        return new Situation(pack, history, scenario.asOf(), scenario.knownAt());
    }

    /** The facts visible, as specs/rule-pack.md, section 1 has it. */
    static List<RecordedFact> visible(List<RecordedFact> history, LocalDate asOf, Instant knownAt) {
        return history.stream()
                .filter(each -> !each.recorded().isAfter(knownAt))
                .filter(each -> each.withdrawn() == null || each.withdrawn().isAfter(knownAt))
                .filter(each -> !each.fact().said().isAfter(asOf))
                .filter(each -> each.fact().expires() == null
                        || asOf.isBefore(each.fact().expires()))
                .toList();
    }

    static Map<Head, String> outcomes(Situation situation) {
        return outcomes(
                situation.pack(),
                visible(situation.history(), situation.asOf(), situation.knownAt()),
                situation.asOf());
    }

    static Map<Head, String> outcomes(RulePack pack, List<RecordedFact> visible, LocalDate day) {
        return new Assessor().outcomes(pack, FactBase.ofVisible(visible, day, pack.factBaseRules(day)));
    }

    /** The outcomes that differ, as {@code name: before > after}. */
    static List<String> differing(Map<Head, String> before, Map<Head, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(head -> !Objects.equals(before.get(head), after.get(head)))
                .map(head -> text(head, before.get(head), after.get(head)))
                .sorted()
                .toList();
    }

    static List<String> texts(List<Change> changes) {
        return changes.stream()
                .map(change -> text(change.of(), change.before(), change.after()))
                .sorted()
                .toList();
    }

    private static String text(Head head, String before, String after) {
        return head.name() + ": " + before + " > " + after;
    }
}
