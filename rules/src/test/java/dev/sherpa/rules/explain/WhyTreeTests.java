package dev.sherpa.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.Finding.RuleReference;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.assess.Traced;
import dev.sherpa.rules.explain.Why.Ground;
import dev.sherpa.rules.explain.Why.Held;
import dev.sherpa.rules.explain.Why.Reason;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhyTreeTests {

    private static final LocalDate DAY = LocalDate.of(2030, 6, 1);

    private final PackDraft draft = new PackDraft();
    private final RulePack pack = draft.load();

    @Test
    void leadsThroughADerivedFactDownToFactsAndParameters() {
        Why why = WhyTree.of(Head.item("tank"), traced(reading("left", 95), reading("right", 5)));

        assertThat(why.outcome()).isEqualTo("GREEN");
        Held full = why.findings().get(0);
        assertThat(full.rule()).isEqualTo(rule("The tank is full enough"));
        assertThat(full.sentence()).isEqualTo("There are 100 l.");
        assertThat(full.outrankedBy()).isNull();
        assertThat(full.because()).extracting(Ground::line).containsExactly(line("$bar :"), line("$filling :"));
        Reason bar = full.because().get(0).matched().get(0);
        assertThat(bar.match().name()).isEqualTo("tank.bar");
        assertThat(bar.match().citations())
                .extracting(
                        citation -> Objects.requireNonNull(citation.source()).id())
                .containsExactly("manual");
        assertThat(bar.derivedBy()).isNull();
        Reason filling = full.because().get(1).matched().get(0);
        assertThat(filling.match().values()).containsExactly(Map.entry("litres", new BigDecimal(100)));
        assertThat(filling.derivedBy()).isEqualTo(rule("Readings add up"));
        assertThat(filling.because()).hasSize(1);
        assertThat(filling.because().get(0).condition()).startsWith("accumulate(");
        assertThat(filling.because().get(0).matched())
                .extracting(reason -> reason.match().subject())
                .containsExactly("left", "right");
    }

    @Test
    void tellsWhatHoldsAndIsOutrankedAndByWhich() {
        Why why = WhyTree.of(Head.item("tank"), traced(reading("left", 95), reading("right", 5)));

        assertThat(why.findings())
                .extracting(held -> held.rule().name(), Held::outcome, Held::outrankedBy)
                .containsExactly(
                        tuple("The tank is full enough", "GREEN", null),
                        tuple("The tank is too low", "RED", "The tank is full enough"));
    }

    @Test
    void leadsThroughAnItemToWhatDecidesIt() {
        Why why = WhyTree.of(Head.conclusion("launch"), traced(reading("left", 95), reading("right", 5)));

        assertThat(why.outcome()).isEqualTo("GO");
        Reason tank = why.findings().get(0).because().get(0).matched().get(0);
        assertThat(tank.match().kind()).isEqualTo(Match.Kind.ITEM);
        Why through = Objects.requireNonNull(tank.through());
        assertThat(through.of()).isEqualTo(Head.item("tank"));
        assertThat(through.findings())
                .extracting(held -> held.rule().name())
                .containsExactly("The tank is full enough");
    }

    @Test
    void hasNoFindingsWhereNothingHolds() {
        Traced traced = traced();

        assertThat(WhyTree.of(Head.item("tank"), traced)).isEqualTo(new Why(Head.item("tank"), "GREY", List.of()));
        assertThat(WhyTree.of(Head.conclusion("launch"), traced))
                .isEqualTo(new Why(Head.conclusion("launch"), null, List.of()));
    }

    @Test
    void leavesOutWhatLiesBehindTheLastPartAndMarksIt() {
        Traced traced = traced(reading("left", 95), reading("right", 5));

        List<Reason> two = reasons(WhyTree.of(Head.conclusion("launch"), traced, 2));
        List<Reason> three = reasons(WhyTree.of(Head.conclusion("launch"), traced, 3));

        // The item, the bar, the filling, and behind it two readings.
        assertThat(two)
                .extracting(reason -> reason.match().kind())
                .containsExactly(Match.Kind.ITEM, Match.Kind.PARAMETER, Match.Kind.DERIVED);
        assertThat(two).extracting(Reason::cut).containsExactly(false, false, true);
        assertThat(two.get(2).derivedBy()).isNull();
        assertThat(three).hasSize(5).noneMatch(Reason::cut);
    }

    @Test
    void endsAtCitedFactsAndParametersInTheRealPack() {
        RulePack trip = BeijingTrip.pack();
        LocalDate asOf = LocalDate.of(2025, 9, 22);
        List<Fact> facts = trip.dossier().orElseThrow().facts();
        Traced traced = new Assessor().trace(trip, FactBase.ofFacts(facts, asOf, trip.factBaseRules(asOf)));

        List<Reason> all = trip.definition().conclusions().stream()
                .flatMap(each -> reasons(WhyTree.of(Head.conclusion(each.name()), traced)).stream())
                .toList();

        assertThat(all).extracting(reason -> reason.match().kind()).contains(Match.Kind.FACT, Match.Kind.ITEM);
        assertThat(all).noneMatch(Reason::cut);
        assertThat(all).allSatisfy(reason -> {
            switch (reason.match().kind()) {
                case FACT, PARAMETER -> assertThat(reason.match().citations()).isNotEmpty();
                case DERIVED -> assertThat(reason.because()).isNotEmpty();
                case ITEM, CONCLUSION -> assertThat(reason.through()).isNotNull();
                case WINDOW, DAY -> assertThat(reason.because()).isEmpty();
            }
        });
    }

    @Test
    void assessesAsWithoutATrace() {
        FactBase facts = facts(reading("left", 95), reading("right", 5));

        assertThat(new Assessor().trace(pack, facts).assessment()).isEqualTo(new Assessor().assess(pack, facts));
    }

    private static List<Reason> reasons(Why why) {
        return why.findings().stream()
                .flatMap(held -> held.because().stream())
                .flatMap(WhyTreeTests::reasons)
                .toList();
    }

    private static Stream<Reason> reasons(Ground ground) {
        return ground.matched().stream().flatMap(reason -> Stream.of(
                        Stream.of(reason),
                        reason.because().stream().flatMap(WhyTreeTests::reasons),
                        Stream.ofNullable(reason.through()).flatMap(through -> reasons(through).stream()))
                .flatMap(each -> each));
    }

    private Traced traced(GivenFact... facts) {
        return new Assessor().trace(pack, facts(facts));
    }

    private FactBase facts(GivenFact... facts) {
        return FactBase.ofFacts(GivenFact.all(pack, facts), DAY, pack.factBaseRules(DAY));
    }

    private static GivenFact reading(String subject, int litres) {
        return GivenFact.of("Reading", subject).with("gauge", "LEFT").with("litres", litres);
    }

    private RuleReference rule(String name) {
        return new RuleReference(name, "tank.drl", line("rule \"" + name + "\""));
    }

    private int line(String text) {
        return draft.lineOf("tank.drl", text);
    }
}
