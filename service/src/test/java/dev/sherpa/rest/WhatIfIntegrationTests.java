package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.client.ExplanationsApi;
import dev.sherpa.client.model.AssessmentDiff;
import dev.sherpa.client.model.DiffBound;
import dev.sherpa.client.model.DiffCause;
import dev.sherpa.client.model.FactRepair;
import dev.sherpa.client.model.FactRepairKind;
import dev.sherpa.client.model.Fragility;
import dev.sherpa.client.model.Lens;
import dev.sherpa.client.model.Outlook;
import dev.sherpa.client.model.RelianceKind;
import dev.sherpa.client.model.Repairs;
import dev.sherpa.client.model.Turn;
import dev.sherpa.client.model.Views;
import dev.sherpa.client.model.ViewsSubmission;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FerryService
class WhatIfIntegrationTests {

    @Autowired
    private Ferry ferry;

    private String dossier;
    private ExplanationsApi explanations;

    @BeforeEach
    void begin() {
        dossier = ferry.dossier();
        explanations = ferry.explanations();
    }

    @Test
    void findsTheSmallestChangeThatMakesAnItemFit() {
        record(FerryFact.reading().with("/attributes/lowest", "100"));
        UUID assessment = assess(null);

        Repairs repairs = explanations.listRepairsOfItem(assessment, "low-tide", null);

        assertThat(repairs.getGoal().getOutcome()).isEqualTo("FIT");
        assertThat(repairs.getPresent()).isEqualTo("UNFIT");
        FactRepair least = repairs.getRepairs().get(0).getChanges().get(0);
        assertThat(repairs.getRepairs().get(0).getChanges()).hasSize(1);
        assertThat(least.getKind()).isEqualTo(FactRepairKind.CHANGED);
        assertThat(least.getAttributes()).singleElement().satisfies(attribute -> {
            assertThat(attribute.getName()).isEqualTo("lowest");
            assertThat(attribute.getBefore()).isEqualTo(100);
            assertThat(attribute.getAfter()).isEqualTo(150);
        });
        FerryFact repaired = FerryFact.reading().with("/attributes/lowest", "150");
        assertThat(record(repaired).json().at("/effect/after/items/low-tide").stringValue())
                .as("applied")
                .isEqualTo("FIT");
    }

    @Test
    void findsWhatTheVerdictTakesWhereNothingIsKnown() {
        Repairs repairs = explanations.listRepairsOfConclusion(assess(null), "sailing", null);

        assertThat(repairs.getGoal().getOutcome()).isEqualTo("SAIL");
        assertThat(repairs.getRepairs().get(0).getChanges())
                .extracting(change -> change.getKind() + " "
                        + Objects.requireNonNull(change.getAfter()).getType())
                .containsExactlyInAnyOrder("ADDED WaterReading", "ADDED CrewRoster");
    }

    @Test
    void refusesOutcomesThatAreThereOrThatThereAreNot() {
        record(FerryFact.reading());
        String path = "/api/v1/assessments/" + assess(null);

        assertThatProblem(ferry.http().get(path + "/items/low-tide/repairs"), ProblemType.NO_SUCH_GOAL)
                .detailing("nothing better is listed");
        assertThatProblem(ferry.http().get(path + "/items/low-tide/repairs?outcome=FIT"), ProblemType.NO_SUCH_GOAL)
                .detailing("is FIT already");
        assertThatProblem(ferry.http().get(path + "/items/low-tide/repairs?outcome=SPLENDID"), ProblemType.NO_SUCH_GOAL)
                .detailing("can be SPLENDID");
        assertThatProblem(ferry.http().get(path + "/items/tide/repairs"), ProblemType.UNKNOWN_ITEM);
    }

    @Test
    void tellsWhatAnAssessmentHangsOn() {
        record(FerryFact.reading().with("/attributes/lowest", "153"), FerryFact.roster(3));

        Fragility fragility = explanations.getFragility(assess(null), "A1");

        assertThat(fragility.getHinges())
                .filteredOn(hinge -> hinge.getReversal() == null)
                .extracting(hinge -> hinge.getFact().getType() + " "
                        + hinge.getChanges().get(0).getName() + " "
                        + hinge.getChanges().get(0).getAfter())
                .contains("WaterReading low-tide UNSEEN", "CrewRoster crew UNSEEN");
        assertThat(fragility.getReliances())
                .filteredOn(reliance -> reliance.getOf().getName().equals("low-tide"))
                .extracting(reliance -> reliance.getKind())
                .contains(RelianceKind.SINGLE_SOURCE, RelianceKind.LOW_RATING);
        assertThat(fragility.getBars()).anySatisfy(bar -> {
            assertThat(bar.getParameter()).isEqualTo("low-tide.bar-cm");
            assertThat(bar.getDistancePct()).isEqualByComparingTo("2");
            assertThat(bar.getHolds()).isTrue();
        });
    }

    @Test
    void tellsWhenAFactExpiresAndWhatChangesThen() {
        record(FerryFact.reading());

        Outlook outlook = explanations.getOutlook(assess(null), 60);

        Turn turn = outlook.getTurns().stream()
                .filter(each -> each.getChange().getName().equals("low-tide"))
                .findFirst()
                .orElseThrow();
        assertThat(turn.getDay()).isEqualTo(LocalDate.parse("2031-06-01"));
        assertThat(turn.getChange().getAfter()).isEqualTo("UNSEEN");
        assertThat(turn.getBecause().get(0).getCauses()).containsExactly(DiffCause.FACTS);
        assertThat(turn.getBecause().get(0).getFacts().get(0).get(0).getBound()).isEqualTo(DiffBound.EXPIRES);
        assertThat(outlook.getThrough()).isEqualTo(LocalDate.parse("2031-06-30"));
        assertThat(outlook.getComplete()).isTrue();
    }

    @Test
    void refusesHorizonsOutOfRangeAndRatingsThatAreNone() {
        String path = "/api/v1/assessments/" + assess(null);

        assertThatProblem(ferry.http().get(path + "/outlook?days=0"), ProblemType.INVALID_REQUEST)
                .at("?days");
        assertThatProblem(ferry.http().get(path + "/outlook?days=731"), ProblemType.INVALID_REQUEST)
                .at("?days");
        assertThatProblem(ferry.http().get(path + "/fragility?rating=G1"), ProblemType.INVALID_REQUEST)
                .at("?rating");
        assertThatProblem(ferry.http().get(path + "/diff"), ProblemType.INVALID_REQUEST)
                .at("?since");
    }

    @Test
    void tellsWhatChangedSinceAndBecauseOfWhichFact() {
        record(FerryFact.reading());
        UUID before = assess(null);
        record(FerryFact.roster(3));
        record(FerryFact.reading().with("/attributes/lowest", "1"));
        UUID after = assess(null);

        AssessmentDiff diff = explanations.diffAssessments(before, after);

        assertThat(diff.getSince()).isEqualTo(before);
        assertThat(diff.getAssessment()).isEqualTo(after);
        assertThat(ferry.http()
                        .get("/api/v1/assessments/" + after + "/diff?since=" + before)
                        .json()
                        .path("assessment")
                        .stringValue())
                .as("the one in the path is the later")
                .isEqualTo(after.toString());
        assertThat(diff.getCauses()).containsExactly(DiffCause.FACTS);
        assertThat(diff.getOutcomes())
                .filteredOn(changed -> changed.getChange().getName().equals("low-tide"))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.getChange().getBefore()).isEqualTo("FIT");
                    assertThat(changed.getChange().getAfter()).isEqualTo("UNFIT");
                    assertThat(changed.getBecause().get(0).getFacts())
                            .containsExactly(List.of(diff.getFacts().get(1)));
                });
        assertThat(diff.getSentences())
                .filteredOn(said -> said.getOf().getName().equals("low-tide"))
                .flatExtracting(said -> said.getCome())
                .containsExactly("At low tide there are 1 cm, below the bar of 150 cm.");
    }

    @Test
    void refusesToCompareAcrossDossiers() {
        UUID one = assess(null);
        dossier = ferry.dossier();
        UUID other = assess(null);

        assertThatProblem(
                        ferry.http().get("/api/v1/assessments/" + one + "/diff?since=" + other),
                        ProblemType.OTHER_DOSSIER)
                .detailing("of the dossier");
    }

    @Test
    void assessesOnTheWordOfSomeSideBySide() {
        record(
                FerryFact.reading(),
                FerryFact.reading()
                        .with("/subject", "\"pier\"")
                        .with("/by", "\"HARBOURMASTER\"")
                        .with("/attributes/lowest", "1")
                        .without("/rating"));

        Views views = explanations.viewAssessment(
                assess(null),
                new ViewsSubmission()
                        .lenses(List.of(
                                new Lens().by(List.of("HARBOURMASTER")),
                                new Lens().atLeast("B2"),
                                new Lens().without(List.of("logbook")))));

        assertThat(views.getFacts()).isEqualTo(2);
        assertThat(views.getViews()).extracting(view -> view.getFacts()).containsExactly(1, 1, 0);
        assertThat(views.getDiffering())
                .filteredOn(row -> row.getWhole().getName().equals("low-tide"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getWhole().getOutcome()).isEqualTo("FIT");
                    assertThat(row.getThrough())
                            .extracting(outcome -> outcome.getOutcome())
                            .containsExactly("UNFIT", "FIT", "UNSEEN");
                });
        assertThatProblem(
                        ferry.http()
                                .post("/api/v1/assessments/" + assess(null) + "/views", "{\"lenses\":[{\"on\":1}]}"),
                        ProblemType.INVALID_REQUEST)
                .at("/lenses/0/on");
        assertThatProblem(
                        ferry.http()
                                .post(
                                        "/api/v1/assessments/" + assess(null) + "/views",
                                        "{\"lenses\":[{\"by\":[\"MATE\"]},{\"by\":[\"MATE\",\"MAET\"]}]}"),
                        ProblemType.INVALID_REQUEST)
                .at("/lenses/1/by/1")
                .saying("no asserter 'MAET'", "One of MATE, HARBOURMASTER.");
    }

    private UUID assess(LocalDate asOf) {
        return ferry.assess(dossier, asOf);
    }

    private RawHttp.Answer record(FerryFact... given) {
        return ferry.record(dossier, given);
    }
}
