package dev.sherpa.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.whatif.Timeline.Day;
import dev.sherpa.rules.whatif.Timeline.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTests {

    @Test
    void byDayHasEveryDayOnWhichSomethingChanged() {
        int moments = 0;
        for (Situation situation : Dossiers.random(61, 4)) {
            LocalDate from = situation.asOf().minusDays(30);
            List<Situation> days = Stream.iterate(from, day -> day.plusDays(1))
                    .limit(81)
                    .map(situation::on)
                    .toList();

            Timeline timeline = Timeline.byDay(situation, from, from.plusDays(80));

            assertThat(timeline.complete()).isTrue();
            assertThat(lines(timeline)).as("%s", situation).isEqualTo(lines(days));
            moments += timeline.moments().size();
        }
        assertThat(moments).isGreaterThan(15);
    }

    @Test
    void byInstantHasEveryInstantAtWhichSomethingChanged() {
        int moments = 0;
        for (Situation situation : Dossiers.random(62, 6)) {
            List<Situation> fixed =
                    instants(situation).stream().map(situation::knownAt).toList();
            List<Situation> following = fixed.stream()
                    .map(then -> then.on(LocalDate.ofInstant(then.knownAt(), ZoneOffset.UTC)))
                    .toList();

            assertThat(lines(Timeline.byInstant(situation, Day.FIXED))).isEqualTo(lines(fixed));
            assertThat(lines(Timeline.byInstant(situation, Day.FOLLOWING))).isEqualTo(lines(following));
            moments += Timeline.byInstant(situation, Day.FIXED).moments().size();
        }
        assertThat(moments).isGreaterThan(15);
    }

    /** Statuses by the catalogue; the first document is of 4 February. */
    @Test
    void ofTheFiveDocumentsMovesOnTheirDaysAndWhereAMeetingIsHeldOrTheTruceIsOver() {
        Timeline timeline = Timeline.byDay(
                Dossiers.fiveDocuments("2025-09-22"), LocalDate.of(2025, 2, 3), LocalDate.of(2025, 9, 30));

        assertThat(timeline.moments())
                .extracting(Moment::asOf)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2025-02-03",
                        "2025-02-04",
                        "2025-09-14",
                        "2025-09-15",
                        "2025-09-18",
                        // the call planned for the 19th is past, and not yet reported as held
                        "2025-09-20",
                        "2025-09-22");
        assertThat(timeline.moments())
                .extracting(moment -> moment.outcomes().get(Head.conclusion("verdict")))
                .containsExactly(
                        "INSUFFICIENT_FACTS",
                        "INSUFFICIENT_FACTS",
                        "NOT_READY",
                        "NOT_READY",
                        "NOT_READY",
                        "NOT_READY",
                        "NOT_READY");
    }

    @Test
    void hasNoMomentBeforeTheFirstInstant() {
        Situation situation = Dossiers.fiveDocuments("2025-09-22");

        assertThat(Timeline.byInstant(situation.knownAt(Dossiers.KNOWN.minusMillis(1)), Day.FIXED))
                .isEqualTo(new Timeline(List.of(), true));
    }

    @Test
    void tellsThatItIsCutOff() {
        Situation situation = Dossiers.fiveDocuments("2025-09-22");
        LocalDate from = LocalDate.of(2025, 2, 3);
        LocalDate through = LocalDate.of(2025, 9, 30);
        Timeline whole = Timeline.byDay(situation, from, through);

        Timeline part = Timeline.byDay(situation.on(from), through, new Evaluations(1_000));

        assertThat(part.complete()).isFalse();
        assertThat(part.moments())
                .isNotEmpty()
                .isEqualTo(whole.moments().subList(0, part.moments().size()));
    }

    @Test
    void spansOneDayToAHundredYears() {
        Situation situation = Dossiers.fiveDocuments("2025-09-22");
        LocalDate day = LocalDate.of(2025, 9, 22);

        assertThat(Timeline.byDay(situation, day, day).moments()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.byDay(situation, day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.byDay(situation, day, day.plusDays(36_526)));
    }

    private static List<Instant> instants(Situation situation) {
        return situation.history().stream()
                .flatMap(TimelineTests::instants)
                .filter(instant -> !instant.isAfter(situation.knownAt()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Instant> instants(RecordedFact fact) {
        return Stream.of(fact.recorded(), fact.withdrawn()).filter(Objects::nonNull);
    }

    private static List<String> lines(Timeline timeline) {
        return timeline.moments().stream()
                .map(moment -> moment.asOf() + " " + moment.knownAt() + " " + Dossiers.texts(moment.changes()))
                .toList();
    }

    private static List<String> lines(List<Situation> situations) {
        List<String> lines = new ArrayList<>();
        Map<Head, String> before = Map.of();
        for (Situation situation : situations) {
            Map<Head, String> now = Dossiers.outcomes(situation);
            List<String> changes = lines.isEmpty() ? List.of() : Dossiers.differing(before, now);
            if (lines.isEmpty() || !changes.isEmpty()) {
                lines.add(situation.asOf() + " " + situation.knownAt() + " " + changes);
            }
            before = now;
        }
        return lines;
    }
}
