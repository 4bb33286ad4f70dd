package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.client.ExplanationsApi;
import dev.sherpa.client.model.AssessmentReplay;
import dev.sherpa.client.model.Candidate;
import dev.sherpa.client.model.Candidates;
import dev.sherpa.client.model.ComparedSide;
import dev.sherpa.client.model.ComparedValues;
import dev.sherpa.client.model.Gap;
import dev.sherpa.client.model.GroundMatch;
import dev.sherpa.client.model.HeadMisses;
import dev.sherpa.client.model.MatchKind;
import dev.sherpa.client.model.NearMiss;
import dev.sherpa.client.model.NearMisses;
import dev.sherpa.client.model.Outcome;
import dev.sherpa.client.model.OutcomeKind;
import dev.sherpa.client.model.Sentence;
import dev.sherpa.client.model.SentenceStanding;
import dev.sherpa.client.model.StandingCause;
import dev.sherpa.client.model.StandingKind;
import dev.sherpa.client.model.StandingSince;
import dev.sherpa.client.model.Why;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FerryService
class ExplanationsIntegrationTests {

    @Autowired
    private Ferry ferry;

    private String dossier;
    private ExplanationsApi explanations;

    @BeforeEach
    void begin() {
        dossier = ferry.dossier();
        explanations = ferry.explanations();
        record(FerryFact.reading(), FerryFact.roster(3).with("/attributes/skipper", "\"Ada\""));
    }

    @Test
    void tellsWhyAConclusionHasItsValueDownToCitedFacts() {
        Why why = explanations.explainConclusion(assess(null), "sailing");

        assertThat(why.getOf())
                .isEqualTo(new Outcome()
                        .kind(OutcomeKind.CONCLUSION)
                        .name("sailing")
                        .outcome("SAIL"));
        assertThat(why.getFindings())
                .extracting(held -> held.getRule().getName() + " | " + held.getOutrankedBy())
                .containsExactly("Depth and crew are fit | null", "Something keeps the ferry | Depth and crew are fit");
        GroundMatch depth =
                why.getFindings().get(0).getBecause().get(0).getMatched().get(0);
        assertThat(depth.getMatch().getKind()).isEqualTo(MatchKind.ITEM);
        Why through = Objects.requireNonNull(depth.getThrough());
        assertThat(through.getOf().getName()).isEqualTo("low-tide");
        assertThat(through.getFindings().get(0).getBecause())
                .flatExtracting(ground -> ground.getMatched())
                .extracting(matched -> matched.getMatch().getKind() + " "
                        + matched.getMatch().getValues() + " "
                        + matched.getMatch().getCitations().get(0).getPara())
                .satisfiesExactly(
                        bar -> assertThat(bar).startsWith("PARAMETER").contains("150"), reading -> assertThat(reading)
                                .startsWith("FACT")
                                .contains("lowest=160")
                                .endsWith(" 7"));
    }

    @Test
    void saysWhichItemsAndConclusionsThereAre() {
        UUID assessment = assess(null);
        String path = "/api/v1/assessments/" + assessment;

        assertThatProblem(ferry.http().get(path + "/items/sailing/why"), ProblemType.UNKNOWN_ITEM)
                .detailing("no item sailing. It has: low-tide, crew.");
        assertThatProblem(ferry.http().get(path + "/conclusions/crew/why"), ProblemType.UNKNOWN_ITEM)
                .detailing("no conclusion crew. It has: sailing, roughest.");
        assertThatProblem(
                        ferry.http().get("/api/v1/assessments/" + new UUID(0, 0) + "/items/crew/why"),
                        ProblemType.UNKNOWN_ASSESSMENT)
                .detailing("There is no assessment");
        assertThatProblem(ferry.http().get(path + "/items/A_b/why"), ProblemType.INVALID_REQUEST);
    }

    @Test
    void tellsByHowMuchAFactMissedABarAndWhatTheBarRestsOn() {
        record(FerryFact.reading().with("/attributes/lowest", "99.5"));

        NearMisses misses = explanations.listNearMissesOfItem(assess(null), "low-tide");

        HeadMisses water = misses.getAsked().get(0);
        assertThat(water.getOutcome()).isEqualTo("UNFIT");
        NearMiss deep = water.getClauses().get(0);
        assertThat(deep.getRule().getName()).isEqualTo("The water is deep enough");
        assertThat(deep.getOutcome()).isEqualTo("FIT");
        assertThat(deep.getConditions())
                .extracting(condition -> condition.getLine() + " " + condition.getState())
                .containsExactly("5 HOLDS", "6 FAILS");
        Candidate reading = Objects.requireNonNull(deep.getConditions().get(1).getCandidates())
                .getNearest()
                .get(0);
        assertThat(reading.getWhat().getSubject()).isEqualTo("jetty");
        ComparedValues compared =
                Objects.requireNonNull(reading.getConstraints().get(0).getComparison());
        assertThat(compared.getOperator()).isEqualTo(">=");
        assertThat(compared.getActual().getValue()).isEqualTo(99.5);
        ComparedSide bar = compared.getRequired().get(0);
        assertThat(bar.getValue()).isEqualTo(150);
        assertThat(bar.getParameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.getName()).isEqualTo("low-tide.bar-cm");
            assertThat(parameter.getCitations()).isNotEmpty();
        });
        assertThat(compared.getGap())
                .isEqualTo(new Gap().by(new BigDecimal("-50.5")).unit("cm"));
        assertThat(misses.getStopped()).isNull();
    }

    @Test
    void followsWhatAConclusionReadsAndSaysWhatIsNotThere() {
        String empty = ferry.dossier();
        UUID assessment = ferry.assess(empty, null);

        NearMisses misses = explanations.listNearMissesOfConclusion(assessment, "sailing");

        assertThat(misses.getAsked()).extracting(each -> each.getOf().getName()).containsExactly("sailing");
        assertThat(misses.getThrough())
                .extracting(each -> each.getOf().getName() + " " + each.getOutcome())
                .containsExactlyInAnyOrder("low-tide UNSEEN", "crew UNSEEN");
        Candidates rosters = misses.getThrough().stream()
                .filter(each -> each.getOf().getName().equals("crew"))
                .map(each -> each.getClauses().get(0).getConditions().get(0).getCandidates())
                .findFirst()
                .orElseThrow();
        assertThat(rosters.getType()).isEqualTo("CrewRoster");
        assertThat(rosters.getNearest()).isEmpty();
    }

    @Test
    void findsNearMissesOnceAndKeepsThem() {
        UUID assessment = assess(null);
        long before = ferry.stored().get("EXPLANATION");

        NearMisses first = explanations.listNearMisses(assessment);
        NearMisses again = explanations.listNearMisses(assessment);

        assertThat(first.getAsked())
                .extracting(each -> each.getOf().getName())
                .containsExactly("low-tide", "crew", "sailing", "roughest");
        assertThat(again).isEqualTo(first);
        assertThat(ferry.stored().get("EXPLANATION")).isEqualTo(before + 1);
    }

    @Test
    void numbersSentencesAndServesEachAtItsAddress() {
        List<Sentence> sentences = explanations.listSentences(assess(null)).getSentences();

        assertThat(sentences)
                .extracting(sentence -> sentence.getNumber() + " "
                        + sentence.getAbout().getName() + ": " + sentence.getText() + " " + sentence.getDecides())
                .containsExactly(
                        "1 sailing: Depth and crew are fit. true",
                        "2 sailing: The ferry stays. false",
                        "3 roughest: The sea was breezy. true",
                        "4 low-tide: At low tide there are 160 cm, at or above the bar of 150 cm. true",
                        "5 crew: Aboard are 3, under Ada. true",
                        "6 crew: Aboard are 3, under Ada. false");
        for (Sentence sentence : sentences) {
            assertThat(sentence.getAddress())
                    .isEqualTo(
                            "/api/v1/assessments/" + sentence.getAssessment() + "/sentences/" + sentence.getNumber());
            assertThat(explanations.getSentence(sentence.getAssessment(), sentence.getNumber()))
                    .isEqualTo(sentence);
        }
        assertThat(sentences).extracting(Sentence::getId).doesNotHaveDuplicates();
        assertThat(sentences.get(3).getCitations())
                .extracting(citation -> citation.getPara() + " " + citation.getRating())
                .contains("7 B2");
        assertThat(explanations.listSentences(assess(null)).getSentences())
                .as("another assessment of the same facts")
                .extracting(Sentence::getId)
                .containsExactlyElementsOf(
                        sentences.stream().map(Sentence::getId).toList());
    }

    @Test
    void saysHowManySentencesThereAre() {
        String path = "/api/v1/assessments/" + assess(null) + "/sentences/";

        assertThatProblem(ferry.http().get(path + "7"), ProblemType.UNKNOWN_SENTENCE)
                .detailing("the sentences 1 to 6");
        assertThatProblem(ferry.http().get(path + "7/standing"), ProblemType.UNKNOWN_SENTENCE)
                .detailing("the sentences 1 to 6");
        assertThatProblem(ferry.http().get(path + "0"), ProblemType.INVALID_REQUEST)
                .at("?sentence");
        assertThatProblem(ferry.http().get(path + "one"), ProblemType.INVALID_REQUEST)
                .at("?sentence");
    }

    @Test
    void saysThatASentenceHolds() {
        UUID assessment = assess(null);
        record(FerryFact.reading().with("/subject", "\"pier\"").with("/attributes/lowest", "170"));

        SentenceStanding standing = standing(assessment, "low-tide");

        assertThat(standing.getStanding()).isEqualTo(StandingKind.HOLDS);
        assertThat(standing.getNow().getClause()).hasSize(2);
        assertThat(standing(assessment, "crew").getSince())
                .as("nothing touched it")
                .isNull();
    }

    @Test
    void saysWhatASentenceHasChangedToAndSinceWhichWrite() {
        UUID assessment = assess(null);
        record(FerryFact.reading().with("/attributes/lowest", "180"));
        String changed = record(FerryFact.reading().with("/attributes/lowest", "170"));
        record(FerryFact.reading().with("/subject", "\"pier\"").with("/attributes/lowest", "1"));

        SentenceStanding standing = standing(assessment, "low-tide");

        assertThat(standing.getStanding()).isEqualTo(StandingKind.CHANGED);
        assertThat(standing.getNow().getClause())
                .containsExactly("At low tide there are 170 cm, at or above the bar of 150 cm.");
        assertThat(standing.getSince())
                .isEqualTo(new StandingSince().cause(StandingCause.FACTS).knownAt(OffsetDateTime.parse(changed)));
    }

    @Test
    void saysThatASentenceIsNotDerivableAnyMoreAndWhatDecidesInstead() {
        UUID assessment = assess(null);
        String shallow = record(FerryFact.reading().with("/attributes/lowest", "1"));

        SentenceStanding standing = standing(assessment, "low-tide");

        assertThat(standing.getStanding()).isEqualTo(StandingKind.NOT_DERIVABLE);
        assertThat(standing.getNow().getAbout().getOutcome()).isEqualTo("UNFIT");
        assertThat(standing.getNow().getClause()).isEmpty();
        assertThat(standing.getNow().getDeciding())
                .containsExactly("At low tide there are 1 cm, below the bar of 150 cm.");
        assertThat(standing.getSince())
                .isEqualTo(new StandingSince().cause(StandingCause.FACTS).knownAt(OffsetDateTime.parse(shallow)));
    }

    @Test
    void saysSinceWhichDayASentenceHasChangedByItself() {
        record(FerryFact.roster(2).with("/said", "\"2031-04-20\""));
        UUID assessment = assess(LocalDate.parse("2031-04-25"));

        SentenceStanding standing = standing(assessment, "crew");

        assertThat(standing.getSentence().getText()).isEqualTo("Aboard are 2, under not stated.");
        assertThat(standing.getStanding()).isEqualTo(StandingKind.CHANGED);
        assertThat(standing.getNow().getClause()).containsExactly("Aboard are 3, under Ada.");
        assertThat(standing.getAsOf()).isEqualTo(LocalDate.parse("2031-05-01"));
        assertThat(standing.getSince())
                .isEqualTo(new StandingSince().cause(StandingCause.CLOCK).asOf(LocalDate.parse("2031-04-30")));
    }

    @Test
    void replaysAnAssessmentAlsoAfterOtherFactsCame() {
        UUID assessment = assess(null);
        record(FerryFact.reading().with("/attributes/lowest", "1"));

        AssessmentReplay replay = explanations.replayAssessment(assessment);

        assertThat(replay.getSame()).isTrue();
        assertThat(replay.getDifferences()).isEmpty();
        assertThat(replay.getReplayedHash())
                .isEqualTo(replay.getContentHash())
                .isEqualTo(ferry.assessments().getAssessment(assessment).getContentHash());
    }

    @Test
    void findsWhatWasTamperedWith() {
        UUID assessment = assess(null);
        ferry.tamper(assessment, "Depth and crew are fit.", "Depth and crew are unfit.");

        AssessmentReplay replay = explanations.replayAssessment(assessment);

        assertThat(replay.getSame()).isFalse();
        assertThat(replay.getDifferences()).singleElement().satisfies(difference -> {
            assertThat(difference.getPointer()).isEqualTo("/conclusionFindings/sailing/0/sentence");
            assertThat(difference.getStored()).isEqualTo("Depth and crew are unfit.");
            assertThat(difference.getReplayed()).isEqualTo("Depth and crew are fit.");
        });
    }

    @Test
    void replaysAndExplainsWhatAHypotheticalAssessmentAssumes() {
        FerryFact assumed = FerryFact.reading().with("/attributes/lowest", "1.50");
        UUID assessment = hypothetical(assumed);

        assertThat(explanations.replayAssessment(assessment).getSame()).isTrue();
        assertThat(explanations.explainItem(assessment, "low-tide").getOf().getOutcome())
                .isEqualTo("UNFIT");
        assertThatProblem(
                        ferry.http().get("/api/v1/assessments/" + assessment + "/sentences/1/standing"),
                        ProblemType.ASSESSMENT_HYPOTHETICAL)
                .detailing("cannot hold or cease to");
    }

    @Test
    void refusesToReplayAssumptionsThatWereNotKept() {
        UUID assessment = hypothetical(FerryFact.reading());
        ferry.forgetAssumptions(assessment);

        assertThatProblem(
                        ferry.http().method("POST", "/api/v1/assessments/" + assessment + "/replay"),
                        ProblemType.ASSUMPTIONS_UNKNOWN)
                .detailing("Assess again");
    }

    private SentenceStanding standing(UUID assessment, String about) {
        Sentence sentence = explanations.listSentences(assessment).getSentences().stream()
                .filter(each -> each.getAbout().getName().equals(about))
                .findFirst()
                .orElseThrow();
        return explanations.getStanding(assessment, sentence.getNumber());
    }

    private UUID assess(LocalDate asOf) {
        return ferry.assess(dossier, asOf);
    }

    private UUID hypothetical(FerryFact fact) {
        RawHttp.Answer answer = ferry.http()
                .post(
                        "/api/v1/dossiers/" + dossier + "/assessments",
                        "{\"hypothetical\":{\"add\":" + FerryFact.list(fact) + "}}");
        return UUID.fromString(answer.json().path("id").stringValue());
    }

    private String record(FerryFact... given) {
        return ferry.record(dossier, given).json().at("/facts/0/recorded").stringValue();
    }
}
