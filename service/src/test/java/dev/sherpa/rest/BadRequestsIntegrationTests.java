package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that are refused whatever the facts in them: each with its problem, and nothing is stored. */
@FerryService
class BadRequestsIntegrationTests {

    private static final String NOBODY = "0199707e-014b-7c3a-9d51-2f6c0e8a4b17";

    @Autowired
    private Ferry ferry;

    private RawHttp http;
    private String dossier;
    private Map<String, Long> before;

    @BeforeEach
    void begin() {
        http = ferry.http();
        dossier = "/api/v1/dossiers/" + ferry.dossier();
        before = ferry.stored();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(ferry.stored()).isEqualTo(before);
    }

    @Test
    void refusesAnOversizedBody() {
        String body = FerryFact.recording(FerryFact.reading()) + " ".repeat(1 << 20);

        assertThatProblem(http.post(dossier + "/facts", body), ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void refusesDeepJson() {
        String body =
                FerryFact.recording(FerryFact.reading().with("/attributes/onlookers", "[".repeat(40) + "]".repeat(40)));

        assertThatProblem(http.post(dossier + "/facts", body), ProblemType.MALFORMED_JSON);
    }

    @Test
    void refusesMalformedJson() {
        String body = FerryFact.recording(FerryFact.reading());

        assertThatProblem(http.post(dossier + "/facts", body.substring(1)), ProblemType.MALFORMED_JSON);
        assertThatProblem(http.post(dossier + "/facts", body + "]"), ProblemType.MALFORMED_JSON);
    }

    @Test
    void refusesDuplicateNames() {
        String body =
                FerryFact.recording(FerryFact.reading()).replace("\"subject\":", "\"subject\":\"pier\",\"subject\":");

        assertThatProblem(http.post(dossier + "/facts", body), ProblemType.MALFORMED_JSON)
                .at("/facts/0/subject");
    }

    @Test
    void refusesAnotherMediaType() {
        byte[] body = FerryFact.recording(FerryFact.reading()).getBytes(StandardCharsets.UTF_8);

        assertThatProblem(http.post(dossier + "/facts", body, "text/plain"), ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void refusesAnUnacceptableAnswerBeforeStoringAnything() {
        String body = FerryFact.recording(FerryFact.reading());

        assertThatProblem(
                http.post(dossier + "/facts", body, "Accept: application/problem+json"), ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void knowsNoDossierOfAnotherId() {
        String path = "/api/v1/dossiers/nowhere";

        assertThatProblem(http.get(path), ProblemType.UNKNOWN_DOSSIER).about(path);
        assertThatProblem(http.get(path + "/facts"), ProblemType.UNKNOWN_DOSSIER);
        assertThatProblem(http.get(path + "/facts?view=history"), ProblemType.UNKNOWN_DOSSIER);
        assertThatProblem(http.get(path + "/assessments"), ProblemType.UNKNOWN_DOSSIER);
        assertThatProblem(http.post(path + "/assessments", "{}"), ProblemType.UNKNOWN_DOSSIER);
        assertThatProblem(
                http.post(path + "/facts", FerryFact.recording(FerryFact.reading())), ProblemType.UNKNOWN_DOSSIER);
        assertThatProblem(
                http.post(path + "/facts/" + NOBODY + "/withdrawal", "{\"reason\":\"Wrong.\"}"),
                ProblemType.UNKNOWN_DOSSIER);
    }

    @Test
    void knowsNoPackOfAnotherId() {
        assertThatProblem(http.get("/api/v1/rule-packs/none"), ProblemType.UNKNOWN_PACK);
        assertThatProblem(http.get("/api/v1/rule-packs/none/fact-types"), ProblemType.UNKNOWN_PACK);
        assertThatProblem(http.get("/api/v1/rule-packs/none/fact-types/Any"), ProblemType.UNKNOWN_PACK);
        assertThatProblem(
                http.get("/api/v1/rule-packs/ferry-crossing/fact-types/Rumour"), ProblemType.UNKNOWN_FACT_TYPE);
        assertThatProblem(
                        http.post("/api/v1/dossiers", "{\"id\":\"a\",\"title\":\"T\",\"pack\":\"none\"}"),
                        ProblemType.INVALID_REQUEST)
                .at("/pack")
                .saying("No rule pack", "One of: beijing-trip, ferry-crossing.");
    }

    @Test
    void knowsNoFactOrAssessmentOfAnotherId() {
        assertThatProblem(
                http.post(dossier + "/facts/" + NOBODY + "/withdrawal", "{\"reason\":\"Wrong.\"}"),
                ProblemType.UNKNOWN_FACT);
        assertThatProblem(http.get("/api/v1/assessments/" + NOBODY), ProblemType.UNKNOWN_ASSESSMENT);
        assertThatProblem(http.get("/api/v1/assessments/x"), ProblemType.INVALID_REQUEST)
                .at("?assessment");
    }

    @Test
    void doesNotKnowTheFuture() {
        String later = "2999-01-01T00:00:00Z";

        assertThatProblem(http.get(dossier + "/facts?knownAt=" + later), ProblemType.KNOWN_AT_IN_FUTURE)
                .at("?knownAt");
        assertThatProblem(
                        http.post(dossier + "/assessments", "{\"knownAt\":\"" + later + "\"}"),
                        ProblemType.KNOWN_AT_IN_FUTURE)
                .at("/knownAt");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf, 2031-02-29",
        "asOf, 2031-5-1",
        "knownAt, 2031-05-01",
        "knownAt, 2016-12-31T23:59:60Z",
        "view, all",
        "type, reading",
        "limit, 0"
    })
    void refusesAFaultyParameter(String name, String value) {
        assertThatProblem(http.get(dossier + "/facts?" + name + "=" + value), ProblemType.INVALID_REQUEST)
                .at("?" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"\"}", "{\"reason\":null}", "{\"reason\":7}"})
    void refusesAWithdrawalWithoutAReason(String body) {
        assertThatProblem(http.post(dossier + "/facts/" + NOBODY + "/withdrawal", body), ProblemType.INVALID_REQUEST)
                .at("/reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"asOf\":null}", "{\"asOf\":\"2031-13-01\"}", "{\"asOf\":20310501}"})
    void refusesAnAssessmentAsOfNoDay(String body) {
        assertThatProblem(http.post(dossier + "/assessments", body), ProblemType.INVALID_REQUEST)
                .at("/asOf");
    }
}
