package dev.sherpa.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an outcome rests on, and which bars it is near. */
class FragilityTests {

    private static final String DAY = "2031-03-01";

    private static final RulePack PACK = new PackDraft()
            .replacing("pack.yaml", "asserters: [CREW, GROUND]", "asserters: [CREW, GROUND]\nanonymous: [GROUND]")
            .load();

    @Test
    void tellsWhatRestsOnASingleSource() {
        assertThat(kinds(reading("left", 60), reading("right", 40)))
                .containsOnlyKeys("SINGLE_SOURCE tank", "SINGLE_SOURCE launch");
        assertThat(kinds(reading("left", 60), reading("right", 40).source("manual")))
                .isEmpty();
    }

    @Test
    void tellsWhatRestsOnAnonymousFactsAndWhatWouldBeSaidWithoutThem() {
        GivenFact named = reading("left", 60);

        assertThat(kinds(named, reading("right", 40).source("manual").field("by", "GROUND")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("ANONYMOUS tank", "GREY", "ANONYMOUS launch", "null"));
        assertThat(kinds(named, reading("right", 40).source("manual").field("rating", "F1")))
                .containsKeys("ANONYMOUS tank", "LOW_RATING tank");
        assertThat(kinds(named, reading("right", 40).source("manual").field("rating", "E6")))
                .containsOnlyKeys("LOW_RATING tank", "LOW_RATING launch");
    }

    @ParameterizedTest
    @CsvSource({"C3, false", "C4, true", "D1, true"})
    void tellsWhatRestsOnARatingBelowTheOneAskedFor(String rating, boolean weak) {
        List<Reliance> reliances = fragility(
                        reading("left", 60).source("manual"),
                        reading("right", 40).field("rating", rating))
                .reliances();

        assertThat(reliances.stream().anyMatch(reliance -> reliance.kind() == Reliance.Kind.LOW_RATING))
                .isEqualTo(weak);
        assertThat(reliances.stream().flatMap(reliance -> reliance.facts().stream()))
                .extracting(Citation::rating)
                .allMatch(Rating.parse(rating)::equals);
    }

    @ParameterizedTest
    @CsvSource({"94.99, ", "95, 5.00", "99.5, 0.50", "100, 0.00", "105, 5.00", "105.01, "})
    void findsWhatIsWithinFivePercentOfABar(String litres, String distance) {
        GivenFact reading = reading("left", 0).number("litres", litres);

        List<NearBar> bars = fragility(reading).bars();

        if (distance == null) {
            assertThat(bars).isEmpty();
        } else {
            NearBar near = bars.get(0);
            assertThat(bars).hasSize(1);
            assertThat(near.distancePct()).isEqualTo(new BigDecimal(distance));
            assertThat(near.actual()).isEqualByComparingTo(litres);
            assertThat(near.holds()).isEqualTo(near.actual().compareTo(new BigDecimal(100)) >= 0);
            assertThat(near.bar()).isEqualByComparingTo("100");
            assertThat(near.parameter()).isEqualTo("tank.bar");
            assertThat(near.type()).isEqualTo("Filling");
            assertThat(near.of()).isEqualTo(Head.item("tank"));
            assertThat(near.constraint()).isEqualTo("litres >= $bar.number");
            assertThat(near.rule().name()).isEqualTo("The tank is full enough");
        }
    }

    /** Both sides of a comparison can be computed; which one is the bar is told by what goes into it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$bar.number <= litres ; 97 ; 97",
                "litres * 2 >= $bar.number ; 49 ; 98",
                "litres + 10 > ( $bar.number - 20 ) / 2 ; 29 ; 39",
                "sum( litres, 3 ) >= $bar.number && litres > 1 ; 95 ; 98",
                "greatest( litres, 99 ) >= $bar.number ; 5 ; 99",
                "!( litres < least( $bar.number, 400 ) ) || litres == null ; 96 ; 96",
            })
    void computesWhatIsCompared(String constraint, String litres, String actual) {
        RulePack other = new PackDraft()
                .replacing("tank.drl", "Filling( litres >= $bar.number )", "Filling( litres >= 500 )")
                .replacing(
                        "tank.drl",
                        "$reading : Reading( litres < 10 )",
                        "$bar : Parameter( name == \"tank.bar\" )\n$reading : Reading( litres != null, " + constraint
                                + " )")
                .load();
        Situation situation =
                Dossiers.of(other, GivenFact.all(other, reading("left", 0).number("litres", litres)), DAY);

        assertThat(Fragility.of(situation, Fragility.USUAL_LEAST).bars())
                .extracting(NearBar::subject, near -> near.actual().stripTrailingZeros())
                .containsExactly(tuple("left", new BigDecimal(actual).stripTrailingZeros()));
    }

    @Test
    void comparesTheFiveDocumentsWithTheirBars() {
        assertThat(Fragility.of(Dossiers.fiveDocuments("2025-09-22"), Fragility.USUAL_LEAST)
                        .bars())
                .extracting(NearBar::parameter, near -> near.actual().toPlainString(), near -> near.distancePct()
                        .toPlainString())
                .containsExactly(
                        tuple("priorities.bar-topics", "2", "0.00"),
                        tuple("tariff-cut.bar-points", "10", "0.00"),
                        tuple("joint-venture.us-share-bar-pct", "80", "0.00"),
                        tuple("joint-venture.bytedance-ceiling-pct", "19.9", "0.50"));
    }

    private Map<String, String> kinds(GivenFact... facts) {
        return fragility(facts).reliances().stream()
                .collect(Collectors.toMap(
                        reliance -> reliance.kind() + " " + reliance.of().name(),
                        reliance -> String.valueOf(reliance.without())));
    }

    private Fragility fragility(GivenFact... facts) {
        return Fragility.of(Dossiers.of(PACK, GivenFact.all(PACK, facts), DAY), Fragility.USUAL_LEAST);
    }

    private static GivenFact reading(String subject, int litres) {
        return GivenFact.of("Reading", subject)
                .with("gauge", "LEFT")
                .with("litres", litres)
                .field("rating", "B2");
    }
}
