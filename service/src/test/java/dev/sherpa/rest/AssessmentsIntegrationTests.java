package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.client.model.Assessment;
import dev.sherpa.client.model.AssessmentPage;
import dev.sherpa.client.model.AssessmentSubmission;
import dev.sherpa.client.model.AssessmentSummary;
import dev.sherpa.web.RawHttp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

@FerryService
class AssessmentsIntegrationTests {

    @Autowired
    private Ferry ferry;

    private String dossier;
    private String path;

    @BeforeEach
    void begin() {
        dossier = ferry.dossier();
        path = "/api/v1/dossiers/" + dossier;
        ferry.http()
                .post(
                        path + "/facts",
                        FerryFact.recording(
                                FerryFact.reading(), FerryFact.roster(3).with("/attributes/skipper", "\"Ada\"")));
    }

    @Test
    void storesAnAssessmentAndSaysWhereItIs() {
        ResponseEntity<Assessment> answer =
                ferry.assessments().assessWithHttpInfo(dossier, new AssessmentSubmission(), null);
        Assessment assessment = answer.getBody();

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(assessment).isNotNull();
        assertThat(assessment.getVerdict()).isEqualTo("SAIL");
        assertThat(assessment.getAsOf()).isEqualTo(LocalDate.parse("2031-05-01"));
        assertThat(assessment.getHypothetical()).isNull();
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/v1/assessments/" + assessment.getId());
        assertThat(ferry.assessments().getAssessment(assessment.getId())).isEqualTo(assessment);
    }

    @Test
    void servesAStoredAssessmentForEver() {
        String id = assess("{}").path("id").stringValue();
        RawHttp.Answer first = ferry.http().get("/api/v1/assessments/" + id);
        ferry.http()
                .post(path + "/facts", FerryFact.recording(FerryFact.reading().with("/attributes/lowest", "1")));
        RawHttp.Answer second = ferry.http().get("/api/v1/assessments/" + id);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(first.header("Cache-Control")).contains("immutable", "private");
        assertThat(ferry.http()
                        .get("/api/v1/assessments/" + id, "If-None-Match: " + first.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void assessesThePast() {
        assertThat(assess("{\"asOf\":\"2031-04-29\"}").path("verdict").stringValue())
                .isEqualTo("STAY");
    }

    @Test
    void assessesWhatWasKnown() {
        JsonNode now = assess("{}");
        ferry.http()
                .post(path + "/facts", FerryFact.recording(FerryFact.reading().with("/attributes/lowest", "1")));

        String known = now.path("knownAt").stringValue();
        JsonNode again = assess("{\"knownAt\":\"" + known + "\"}");

        assertThat(again.path("contentHash")).isEqualTo(now.path("contentHash"));
        assertThat(assess("{}").path("contentHash")).isNotEqualTo(now.path("contentHash"));
    }

    @Test
    void assessesAssumptionsWithoutTouchingTheDossier() {
        String fact = ferry.http()
                .get(path + "/facts?type=WaterReading")
                .json()
                .at("/facts/0/id")
                .stringValue();
        FerryFact added = FerryFact.reading()
                .with("/subject", "\"pier\"")
                .with("/attributes/lowest", "1")
                .with("/said", "\"2031-07-01\"")
                .without("/expires");

        JsonNode assumed = assess("{\"asOf\":\"2031-07-01\",\"hypothetical\":{\"add\":" + FerryFact.list(added)
                + ",\"withdraw\":[\"" + fact + "\"]}}");

        assertThat(assumed.path("hypothetical").booleanValue()).isTrue();
        assertThat(assumed.at("/items/0/status").stringValue()).isEqualTo("UNFIT");
        assertThat(ferry.http().get(path + "/facts?view=history").json().path("facts"))
                .hasSize(2);
    }

    @Test
    void previewsFactsWithoutStoringAnything() {
        var before = ferry.stored();
        String facts = FerryFact.list(
                        FerryFact.reading().with("/said", "\"2031-07-01\"").without("/expires"))
                .toString();
        RawHttp.Answer answer = ferry.http()
                .post(
                        "/api/v1/assessments/preview",
                        "{\"pack\":\"ferry-crossing\",\"asOf\":\"2031-07-01\",\"facts\":" + facts + "}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/items/0/status").stringValue()).isEqualTo("FIT");
        for (String absent : List.of("id", "dossier", "knownAt", "created", "hypothetical")) {
            assertThat(answer.json().has(absent)).as(absent).isFalse();
        }
        assertThat(ferry.stored()).isEqualTo(before);
    }

    @Test
    void listsTheLatestFirstInPages() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(0, assess("{}").path("id").stringValue());
        }
        List<UUID> seen = new ArrayList<>();
        String next = null;
        do {
            AssessmentPage page = ferry.assessments().listAssessments(dossier, next, 2);
            seen.addAll(
                    page.getAssessments().stream().map(AssessmentSummary::getId).toList());
            next = page.getNext();
        } while (next != null);

        assertThat(seen).map(UUID::toString).containsExactlyElementsOf(made);
    }

    private JsonNode assess(String body) {
        RawHttp.Answer answer = ferry.http().post(path + "/assessments", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }
}
