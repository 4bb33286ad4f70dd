package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sherpa.client.ExplanationsApi;
import dev.sherpa.client.model.FactView;
import dev.sherpa.client.model.Outcome;
import dev.sherpa.client.model.OutcomeChange;
import dev.sherpa.client.model.Timeline;
import dev.sherpa.client.model.TimelineMoment;
import dev.sherpa.client.model.TimelineTime;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FerryService
class TimelinesIntegrationTests {

    private static final LocalDate MAY_1 = LocalDate.parse("2031-05-01");

    @Autowired
    private Ferry ferry;

    private String dossier;
    private String path;
    private ExplanationsApi explanations;

    @BeforeEach
    void begin() {
        dossier = ferry.dossier();
        path = "/api/v1/dossiers/" + dossier + "/timeline?by=";
        explanations = ferry.explanations();
    }

    @Test
    void goesFromDayToDay() {
        ferry.record(dossier, FerryFact.reading());

        Timeline timeline = byDay("2031-04-29", "2031-06-30", null);

        assertThat(timeline.getDossier()).isEqualTo(dossier);
        assertThat(timeline.getPack().getId()).isEqualTo("ferry-crossing");
        assertThat(timeline.getBy()).isEqualTo(TimelineTime.AS_OF);
        assertThat(timeline.getComplete()).isTrue();
        assertThat(lowTide(timeline))
                .as("said on the last of April, expired on the first of June")
                .containsExactly("2031-04-29 UNSEEN", "2031-04-30 FIT", "2031-06-01 UNSEEN");
        assertThat(timeline.getMoments()).allSatisfy(moment -> {
            assertThat(moment.getKnownAt()).isEqualTo(timeline.getKnownAt());
            assertThat(moment.getOutcomes()).extracting(Outcome::getName).startsWith("low-tide", "crew", "sailing");
        });
    }

    @Test
    void refusesDaysBeyondTheCalendar() {
        assertThatProblem(
                        ferry.http().get(path + "AS_OF&from=%2B999999999-12-31&through=%2B999999999-12-31"),
                        ProblemType.INVALID_REQUEST)
                .at("?from", "?through");
    }

    @Test
    void findsTheDayOnWhichAWindowOpens() {
        Timeline timeline = explanations.getTimeline(
                TimelineTime.AS_OF,
                "beijing-2026",
                LocalDate.parse("2025-09-22"),
                LocalDate.parse("2026-04-30"),
                null,
                null);

        assertThat(timeline.getMoments())
                .filteredOn(moment -> moment.getChanges().stream().anyMatch(TimelinesIntegrationTests::isOfCalendar))
                .singleElement()
                .satisfies(moment -> {
                    assertThat(moment.getAsOf()).isEqualTo(LocalDate.parse("2026-04-01"));
                    assertThat(moment.getChanges())
                            .filteredOn(TimelinesIntegrationTests::isOfCalendar)
                            .extracting(OutcomeChange::getBefore, OutcomeChange::getAfter)
                            .containsExactly(tuple("PARTIAL", "MET"));
                });
    }

    @Test
    void goesFromInstantToInstantAsOfADay() {
        ferry.record(dossier, FerryFact.roster(3));
        ferry.record(dossier, FerryFact.reading());
        ferry.record(dossier, FerryFact.reading().with("/attributes/lowest", "1"));
        List<OffsetDateTime> recorded = recorded();

        Timeline timeline = byInstant(MAY_1, null);

        assertThat(lowTide(timeline)).containsExactly("2031-05-01 UNSEEN", "2031-05-01 FIT", "2031-05-01 UNFIT");
        assertThat(timeline.getMoments()).extracting(TimelineMoment::getKnownAt).containsExactlyElementsOf(recorded);
        assertThat(timeline.getKnownAt()).isEqualTo(recorded.get(2));
        assertThat(lowTide(byInstant(MAY_1, recorded.get(1))))
                .as("what was not known then is not there")
                .containsExactly("2031-05-01 UNSEEN", "2031-05-01 FIT");
    }

    @Test
    void goesFromInstantToInstantEachAsOfItsDay() {
        ferry.record(
                dossier, FerryFact.reading().with("/said", "\"2020-01-01\"").without("/expires"));
        ferry.record(dossier, FerryFact.reading().with("/attributes/lowest", "1"));
        OffsetDateTime first = recorded().get(0);

        assertThat(lowTide(byInstant(null, null)))
                .as("the second is said after the day on which it was recorded, by the clock of the database")
                .containsExactly(first.toLocalDate() + " FIT");
    }

    @Test
    void looksByDayAtWhatWasKnown() {
        ferry.record(dossier, FerryFact.roster(3));
        ferry.record(dossier, FerryFact.reading());

        assertThat(lowTide(byDay("2031-04-29", "2031-05-01", recorded().get(0))))
                .containsExactly("2031-04-29 UNSEEN", "2031-04-30 UNSEEN");
    }

    @Test
    void isEmptyWhereNothingWasEverRecorded() {
        assertThat(byInstant(null, null).getMoments()).isEmpty();
        assertThat(byDay("2031-05-01", "2031-05-01", null).getMoments()).hasSize(1);
    }

    @Test
    void refusesWhatIsMissingAndWhatHasNoEffect() {
        assertThatProblem(get("AS_OF"), ProblemType.INVALID_REQUEST).at("?from", "?through");
        assertThatProblem(get("AS_OF&from=2031-05-01&asOf=2031-05-01"), ProblemType.INVALID_REQUEST)
                .at("?through", "?asOf");
        assertThatProblem(get("KNOWN_AT&from=2031-05-01&through=2031-05-02"), ProblemType.INVALID_REQUEST)
                .at("?from", "?through");
        assertThatProblem(get("KNOWN_AT&through=2031-05-02"), ProblemType.INVALID_REQUEST)
                .saying("has no effect where by is KNOWN_AT", "No through.");
        assertThatProblem(get("SAID"), ProblemType.INVALID_REQUEST).at("?by");
        assertThatProblem(ferry.http().get("/api/v1/dossiers/" + dossier + "/timeline"), ProblemType.INVALID_REQUEST)
                .at("?by");
    }

    @Test
    void refusesRangesThatAreReversedOrTooLong() {
        assertThatProblem(get("AS_OF&from=2031-05-02&through=2031-05-01"), ProblemType.INVALID_REQUEST)
                .saying("cannot end on 2031-05-01", "A day from 2031-05-02, its first, to 2131-05-03.");
        assertThatProblem(get("AS_OF&from=2031-05-02&through=2131-05-04&asOf=2031-05-02"), ProblemType.INVALID_REQUEST)
                .at("?asOf", "?through");
        assertThat(get("AS_OF&from=2031-05-02&through=2131-05-03").status()).isEqualTo(200);
        assertThatProblem(get("AS_OF&from=2031-02-30&through=2031-05-01"), ProblemType.INVALID_REQUEST)
                .at("?from");
    }

    @Test
    void refusesInstantsAfterNowAndDossiersThatThereAreNot() {
        assertThatProblem(get("KNOWN_AT&knownAt=2999-01-01T00:00:00Z"), ProblemType.KNOWN_AT_IN_FUTURE)
                .at("?knownAt");
        assertThatProblem(
                ferry.http().get("/api/v1/dossiers/no-such/timeline?by=KNOWN_AT"), ProblemType.UNKNOWN_DOSSIER);
    }

    private RawHttp.Answer get(String parameters) {
        return ferry.http().get(path + parameters);
    }

    private Timeline byDay(String from, String through, OffsetDateTime knownAt) {
        return explanations.getTimeline(
                TimelineTime.AS_OF, dossier, LocalDate.parse(from), LocalDate.parse(through), null, knownAt);
    }

    private Timeline byInstant(LocalDate asOf, OffsetDateTime knownAt) {
        return explanations.getTimeline(TimelineTime.KNOWN_AT, dossier, null, null, asOf, knownAt);
    }

    private List<OffsetDateTime> recorded() {
        return ferry.facts().listFacts(dossier, null, null, null, null, FactView.HISTORY, null, 100).getFacts().stream()
                .map(fact -> fact.getRecorded())
                .toList();
    }

    private static boolean isOfCalendar(OutcomeChange change) {
        return change.getName().equals("calendar");
    }

    /** Returns of every moment its day and how the item stood. */
    private static List<String> lowTide(Timeline timeline) {
        return timeline.getMoments().stream()
                .flatMap(moment -> moment.getOutcomes().stream()
                        .filter(outcome -> outcome.getName().equals("low-tide"))
                        .map(outcome -> moment.getAsOf() + " " + outcome.getOutcome()))
                .toList();
    }
}
