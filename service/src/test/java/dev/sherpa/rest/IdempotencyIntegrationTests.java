package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FerryService
class IdempotencyIntegrationTests {

    @Autowired
    private Ferry ferry;

    private RawHttp http;
    private String path;
    private String key;

    @BeforeEach
    void begin() {
        http = ferry.http();
        path = "/api/v1/dossiers/" + ferry.dossier();
        key = "Idempotency-Key: " + UUID.randomUUID();
    }

    @Test
    void answersARepeatedRequestAsTheFirstAndStoresNothing() {
        String body = FerryFact.recording(FerryFact.reading());
        RawHttp.Answer first = http.post(path + "/facts", body, key);
        var stored = ferry.stored();

        RawHttp.Answer second = http.post(path + "/facts", body.replace(":", " : "), key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(ferry.stored()).isEqualTo(stored);
    }

    @Test
    void repeatsTheLocationOfWhatWasStored() {
        RawHttp.Answer first = http.post(path + "/assessments", "{}", key);
        RawHttp.Answer second = http.post(path + "/assessments", "{}", key);

        assertThat(first.header("Location")).startsWith("/api/v1/assessments/");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void repeatsACorrectionAlthoughTheFactIsWithdrawnByIt() {
        String id = http.post(path + "/facts", FerryFact.recording(FerryFact.reading()))
                .json()
                .at("/facts/0/id")
                .stringValue();
        String body = FerryFact.recording(FerryFact.reading().with("/corrects", "\"" + id + "\""));
        RawHttp.Answer first = http.post(path + "/facts", body, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(http.post(path + "/facts", body, key).body()).isEqualTo(first.body());
    }

    @Test
    void repeatsTheOpeningOfADossierAlthoughItsIdIsTakenByIt() {
        String body = "{\"id\":\"" + UUID.randomUUID() + "\",\"title\":\"T\",\"pack\":\"ferry-crossing\"}";
        RawHttp.Answer first = http.post("/api/v1/dossiers", body, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(http.post("/api/v1/dossiers", body, key).body()).isEqualTo(first.body());
        assertThatProblem(http.post("/api/v1/dossiers", body), ProblemType.DOSSIER_EXISTS);
    }

    @Test
    void refusesAKeyThatCameWithAnotherBodyOrPath() {
        http.post(path + "/facts", FerryFact.recording(FerryFact.reading()), key);
        var stored = ferry.stored();

        assertThatProblem(
                        http.post(path + "/facts", FerryFact.recording(FerryFact.roster(3)), key),
                        ProblemType.IDEMPOTENCY_KEY_REUSED)
                .at("?Idempotency-Key");
        assertThatProblem(http.post(path + "/assessments", "{}", key), ProblemType.IDEMPOTENCY_KEY_REUSED);
        assertThat(ferry.stored()).isEqualTo(stored);
    }

    @Test
    void leavesTheKeyOfARefusedRequestFree() {
        String refused = FerryFact.recording(FerryFact.reading().without("/subject"));
        assertThatProblem(http.post(path + "/facts", refused, key), ProblemType.INVALID_REQUEST);

        assertThat(http.post(path + "/facts", FerryFact.recording(FerryFact.reading()), key)
                        .status())
                .isEqualTo(201);
    }
}
