package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.client.model.ActivationSubmission;
import dev.sherpa.client.model.Assessment;
import dev.sherpa.client.model.AssessmentSubmission;
import dev.sherpa.client.model.FlipCause;
import dev.sherpa.client.model.FlipCauseKind;
import dev.sherpa.client.model.Impact;
import dev.sherpa.client.model.Replay;
import dev.sherpa.client.model.SentenceStanding;
import dev.sherpa.client.model.StandingCause;
import dev.sherpa.client.model.StandingKind;
import dev.sherpa.client.model.StandingSince;
import dev.sherpa.client.model.Version;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A version's life by REST, from its upload to its rollback, while the service runs. */
abstract class VersionLifecycleContract {

    private static final String PACK = "ferry-crossing";
    private static final String VERSIONS = "/api/v1/rule-packs/" + PACK + "/versions";
    private static final String SCHEMA = "ferry-crossing.FogReportAttributes";

    @Autowired
    private Ferry ferry;

    @Test
    void isUploadedSwitchedOnUsedAndRolledBack() {
        String dossier = ferry.dossier();
        String facts = "/api/v1/dossiers/" + dossier + "/facts";
        ferry.http().post(facts, FerryFact.recording(FerryFact.reading()));
        UUID assessment = ferry.assessments()
                .assess(dossier, new AssessmentSubmission(), null)
                .getId();
        int first = ferry.rulePacks().getRulePack(PACK).getNumber();

        JsonNode uploaded = ferry.http()
                .post(VERSIONS, FogPack.foggy().bytes("fog-pack/"), "application/zip")
                .json();
        int second = uploaded.path("version").intValue();
        assertThat(uploaded.path("state").stringValue()).as(uploaded.toString()).isEqualTo("CHECKED");
        assertThat(second).isGreaterThan(first);
        Version version = ferry.versions().getVersion(PACK, second);
        assertThat(version.getProblems())
                .as("what is only a warning")
                .extracting(problem -> problem.getFile() + ":" + problem.getLine() + " " + problem.getSeverity() + " "
                        + problem.getCode())
                .contains("crew.drl:5 WARNING number-in-rule")
                .noneMatch(problem -> problem.contains("ERROR"));
        assertThat(Optional.ofNullable(version.getCoverage()).orElseThrow().getMissed())
                .as("no case is about the fog")
                .filteredOn(goal -> goal.getFile().equals("fog.drl"))
                .extracting(goal -> goal.getLine() + " " + goal.getText() + ": " + goal.getShown())
                .contains(
                        "1 The far bank is in sight: held",
                        "6 $report : FogReport( sight >= $bar.number ): true",
                        "6 sight >= $bar.number: at",
                        "6 sight >= $bar.number: below",
                        "10 The far bank is out of sight: held");
        assertThat(ferry.versions().diffVersions(PACK, second, null).getDifferences())
                .extracting(
                        difference -> difference.getChange() + " " + difference.getKind() + " " + difference.getName())
                .contains(
                        "ADDED TYPE FogReport",
                        "ADDED ITEM fog",
                        "ADDED PARAMETER fog.bar-m",
                        "CHANGED PARAMETER low-tide.bar-cm",
                        "ADDED CLAUSE The far bank is in sight");
        assertThatProblem(
                        ferry.http().post(facts, FerryFact.recording(FogPack.report(500))), ProblemType.INVALID_REQUEST)
                .at("/facts/0/type");

        Impact impact = ferry.activation().assessImpact(PACK, second, null);
        List<Replay> flipped = impact.getFlipped().stream()
                .filter(replay -> replay.getDossier().equals(dossier))
                .toList();
        assertThat(flipped).extracting(Replay::getAssessment).hasSize(2).startsWith((UUID) null);
        assertThat(flipped.get(0).getFlips())
                .extracting(flip -> flip.getName() + " " + flip.getBefore() + " " + flip.getAfter())
                .containsExactly("low-tide FIT UNFIT", "fog null UNSEEN");
        FlipCause cause = flipped.get(0).getFlips().get(0).getCauses().get(0);
        assertThat(cause)
                .isEqualTo(new FlipCause()
                        .kind(FlipCauseKind.PARAMETER)
                        .name("low-tide.bar-cm")
                        .before("150")
                        .after("170"));

        switchOn(second, impact, "It was foggy in April.");
        assertThat(ferry.rulePacks().getRulePack(PACK).getNumber()).isEqualTo(second);
        assertThat(ferry.http()
                        .get("/api/v1/openapi.json")
                        .json()
                        .at("/components/schemas")
                        .has(SCHEMA))
                .isTrue();
        assertThat(ferry.explanations().replayAssessment(assessment).getSame())
                .as("by the version that made it")
                .isTrue();
        assertThat(ferry.explanations()
                        .explainItem(assessment, "low-tide")
                        .getOf()
                        .getOutcome())
                .isEqualTo("FIT");
        SentenceStanding standing = ferry.explanations().getStanding(assessment, numberOf(assessment, "low-tide"));
        assertThat(standing.getStanding()).isEqualTo(StandingKind.NOT_DERIVABLE);
        assertThat(standing.getSince())
                .isEqualTo(new StandingSince().cause(StandingCause.PACK).version(standing.getPack()));
        assertThat(standing.getPack().getVersion()).isEqualTo("1.3.0");
        assertThatProblem(
                        ferry.http().post(facts, FerryFact.recording(FogPack.report(-1))), ProblemType.INVALID_REQUEST)
                .at("/facts/0/attributes/sight");
        RawHttp.Answer recorded = ferry.http().post(facts, FerryFact.recording(FogPack.report(500)));
        assertThat(recorded.json().at("/effect/after/items/fog").stringValue())
                .as(recorded.body())
                .isEqualTo("FIT");
        String fog = recorded.json().at("/facts/0/id").stringValue();

        Impact back = ferry.activation().assessImpact(PACK, first, null);
        assertThat(back.getLeftOut())
                .filteredOn(fact -> fact.getDossier().equals(dossier))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.getFact()).hasToString(fog);
                    assertThat(fact.getFaults().get(0).getPointer()).isEqualTo("/type");
                });
        switchOn(first, back, "The fog is gone.");
        assertThat(ferry.rulePacks().getRulePack(PACK).getNumber()).isEqualTo(first);
        assertThat(ferry.http()
                        .get("/api/v1/openapi.json")
                        .json()
                        .at("/components/schemas")
                        .has(SCHEMA))
                .isFalse();
        Assessment after = ferry.assessments().assess(dossier, new AssessmentSubmission(), null);
        assertThat(after.getItems())
                .extracting(item -> item.getId() + " " + item.getStatus())
                .containsExactly("low-tide FIT", "crew UNSEEN");
        assertThat(after.getLeftOut()).singleElement().satisfies(fact -> assertThat(fact.getFact())
                .hasToString(fog));
        assertThat(ferry.http().get(facts + "?view=history").body()).contains(fog);
        assertThat(ferry.http().get(facts).body()).doesNotContain(fog);
        assertThat(ferry.activation().listActivations(PACK, null, 2).getActivations())
                .extracting(done -> done.getPrevious() + " " + done.getVersion() + " " + done.getReason())
                .containsExactly(
                        second + " " + first + " The fog is gone.", first + " " + second + " It was foggy in April.");
    }

    private int numberOf(UUID assessment, String item) {
        return ferry.explanations().listSentences(assessment).getSentences().stream()
                .filter(sentence -> sentence.getAbout().getName().equals(item))
                .findFirst()
                .orElseThrow()
                .getNumber();
    }

    private void switchOn(int version, Impact impact, String reason) {
        ferry.activation()
                .activateVersion(
                        PACK,
                        version,
                        new ActivationSubmission().impact(impact.getId()).reason(reason),
                        '"' + ferry.rulePacks().getRulePack(PACK).getHash() + '"',
                        null);
    }
}
