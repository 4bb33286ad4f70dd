package dev.sherpa.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.fact.Source;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.whatif.Views.Row;
import dev.sherpa.rules.whatif.Views.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ViewsTests {

    private static final Lens OFFICIALS = Lens.onWordOf("US_OFFICIAL", "CHINA_OFFICIAL");
    private static final Lens RATED = Lens.rated(Rating.parse("B2"));
    private static final Lens WITHOUT = Lens.without("hutong-2025-09-22", "Caixin");

    @Test
    void areAssessmentsOfTheFactsThatALensAdmits() {
        List<Predicate<RecordedFact>> filters = List.of(
                fact -> Set.of("US_OFFICIAL", "CHINA_OFFICIAL")
                        .contains(fact.fact().by()),
                fact -> fact.fact().rating() != null
                        && Set.of("A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2")
                                .contains(fact.fact().rating().toString()),
                fact -> !"hutong-2025-09-22".equals(fact.fact().source().id())
                        && !"Caixin".equals(fact.fact().source().publisher()));
        int differing = 0;
        for (Situation situation : Dossiers.random(51, 20)) {
            Views views = Views.of(situation, List.of(OFFICIALS, RATED, WITHOUT));

            assertThat(views.outcomes()).isEqualTo(Dossiers.outcomes(situation));
            for (int i = 0; i < filters.size(); i++) {
                List<RecordedFact> admitted =
                        situation.history().stream().filter(filters.get(i)).toList();
                View view = views.views().get(i);
                assertThat(view.outcomes())
                        .isEqualTo(Dossiers.outcomes(
                                new Situation(situation.pack(), admitted, situation.asOf(), situation.knownAt())));
                assertThat(view.facts())
                        .isEqualTo(Dossiers.visible(admitted, situation.asOf(), situation.knownAt())
                                .size());
            }
            assertThat(views.differing()).isEqualTo(rows(situation, views));
            differing += views.differing().size();
        }
        assertThat(differing).isGreaterThan(60);
    }

    @Test
    void ofTheFiveDocumentsDifferFromTheWhole() {
        Views views = Views.of(Dossiers.fiveDocuments("2025-09-22"), List.of(Lens.onWordOf("CHINA_OFFICIAL"), RATED));

        assertThat(views.facts()).isEqualTo(49);
        // Two probes on 14 and one on 22 September, the endorsement to come and the framework on the 18th.
        assertThat(views.views().get(0).facts()).isEqualTo(5);
        assertThat(row(views, Head.conclusion("verdict")).through()).containsExactly("INSUFFICIENT_FACTS", "NOT_READY");
        assertThat(row(views, Head.conclusion("verdict")).whole()).isEqualTo("NOT_READY");
        // Three Chinese measures are above the two tolerated, with the American one or without.
        assertThat(views.views())
                .allSatisfy(view -> assertThat(view.outcomes()).containsEntry(Head.item("pressure-measures"), "UNMET"));
        // That controls are tightened is rated B3; what is left of the better is the condition of 14 September.
        assertThat(row(views, Head.item("fentanyl"))).satisfies(row -> {
            assertThat(row.whole()).isEqualTo("MET");
            assertThat(row.through()).containsExactly("UNKNOWN", "BLOCKED");
        });
        assertThat(row(views, Head.conclusion("earliestFeasible")).through()).containsExactly(null, "2026-04-01");
    }

    @Test
    void admitARatingExactlyAndRankUnratedFactsLast() {
        assertThat(admits(Lens.rated(Rating.parse("B2")), Rating.parse("B2"))).isTrue();
        assertThat(admits(Lens.rated(Rating.parse("B2")), Rating.parse("B3"))).isFalse();
        assertThat(admits(Lens.rated(Rating.parse("B2")), Rating.parse("A6"))).isTrue();
        assertThat(admits(Lens.rated(Rating.parse("F5")), null)).isFalse();
        assertThat(admits(Lens.rated(Rating.parse("F6")), null)).isTrue();
    }

    private static boolean admits(Lens lens, Rating rating) {
        return lens.admits(new Fact(
                null,
                "T",
                "s",
                Map.of(),
                "S.",
                LocalDate.EPOCH,
                "A",
                new Source("s", "P", "T", null, LocalDate.EPOCH),
                null,
                rating,
                null));
    }

    private static List<Row> rows(Situation situation, Views views) {
        return situation.pack().definition().heads().stream()
                .filter(head -> views.views().stream()
                        .anyMatch(view -> !Objects.equals(
                                view.outcomes().get(head), views.outcomes().get(head))))
                .map(head -> row(views, head))
                .toList();
    }

    private static Row row(Views views, Head head) {
        return views.differing().stream()
                .filter(row -> row.of().equals(head))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + head));
    }
}
