package dev.sherpa.web;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class MediaTypesTests {

    private static final String PATH = "/api/v1/dossiers";
    private static final byte[] DOSSIER =
            "{\"id\":\"a\",\"title\":\"T\",\"pack\":\"p\"}".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    private RawHttp http;

    @BeforeEach
    void begin() {
        http = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/*",
                "application/merge-patch+json",
                "application/json; charset=iso-8859-1",
                "nonsense",
                ""
            })
    void refusesABodyThatIsNotJsonByItsMediaType(String type) {
        assertThatProblem(http.post(PATH, DOSSIER, type), ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json; charset=utf-8", "application/json;charset=\"UTF-8\""})
    void takesJson(String type) {
        assertThat(http.post(PATH, DOSSIER, type).status()).isEqualTo(201);
    }

    @Test
    void refusesACompressedBody() {
        assertThatProblem(
                http.post(PATH, DOSSIER, "application/json", "Content-Encoding: gzip"),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/csv", "application/problem+json", "application/json;q=0", "nonsense", "text/html, image/*"
            })
    void refusesToAnswerInWhatIsNotJson(String accept) {
        assertThatProblem(http.get(PATH, "Accept: " + accept), ProblemType.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/html, */*;q=0.1", "application/problem+json, */*;q=0.1"})
    void labelsAnAnswerAsJson(String accept) {
        RawHttp.Answer answer = http.get(PATH, "Accept: " + accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }
}
