package dev.sherpa.web;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class StrictJsonTests {

    private static final String PATH = "/api/v1/dossiers";

    @LocalServerPort
    private int port;

    @Autowired
    private WebLayer.ListedDossiers dossiers;

    private RawHttp http;

    @BeforeEach
    void begin() {
        http = new RawHttp(port);
        dossiers.stored.clear();
    }

    @Test
    void saysWhereANameComesASecondTime() {
        refuses("{\"id\":\"a\",\n  \"id\":\"b\"}")
                .at("/id")
                .saying("The name \"id\" comes a second time, at line 2", "Every name once.");
    }

    @Test
    void pointsAtADuplicateNameFarDown() {
        refuses("{\"a/b\":[1,{\"x~y\":1,\"x~y\":2}]}").at("/a~1b/1/x~0y");
    }

    @Test
    void listsEveryNameThatComesAgainAndEachOnce() {
        refuses("{\"a\":1,\"b\":[{\"x\":1,\"x\":2,\"x\":3},{\"x\":1}],\"\\u0061\":2,\"c\":{\"a\":1},\"b\":0}")
                .at("/b/0/x", "/a", "/b")
                .detailing("It has 3 faults.");
    }

    @Test
    void listsTheNamesThatComeAgainBeforeTheBodyStopsBeingJson() {
        refuses("{\"a\":1,\"a\":2,\"b\":}").at("/a", "/b");
        refuses("{\"a\":1,\"a\":2} {}").at("/a", "");
        refuses("{\"a\":1,\"a\":" + "[".repeat(33)).at("/a", "/a" + "/0".repeat(31));
    }

    @Test
    void listsEveryNumberThatCannotBeKept() {
        refuses("{\"a\":1e99999999999,\"b\":[1e-99999999999],\"c\":1e99}").at("/a", "/b/0");
    }

    @Test
    void listsAsManyAsAnybodyWillRead() {
        String body = IntStream.rangeClosed(0, FaultList.MOST_LISTED)
                .mapToObj(i -> "\"%d\":1,\"%d\":2".formatted(i, i))
                .collect(Collectors.joining(",", "{", "}"));

        RawHttp.Answer answer = http.post(PATH, body);

        assertThatProblem(answer, ProblemType.MALFORMED_JSON)
                .detailing("It has 10001 faults; the first 10000 are listed.");
        assertThat(answer.json().path("errors")).hasSize(10_000);
    }

    @Test
    void refusesADocumentThatNestsTooDeep() {
        refuses("[".repeat(33) + "]".repeat(33)).saying("nests too deep", "At most 32 levels.");
    }

    @Test
    void readsADocumentThatNestsAsDeepAsAllowed() {
        RawHttp.Answer answer = http.post(PATH, "[".repeat(32) + "]".repeat(32));

        assertThatProblem(answer, ProblemType.INVALID_REQUEST).at("");
    }

    @Test
    void refusesAnEndlessNumber() {
        refuses("{\"id\":" + "1".repeat(101) + "}").at("/id");
    }

    @Test
    void saysWhatFollowsTheDocument() {
        refuses("{} {}").saying("Something follows the document, at line 1", "Nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"id\":}", "{'id':1}", "{\"id\":NaN}", "{\"id\":01}", "{\"id\":1,}", "{} // no", "nul"})
    void saysWhereTheBodyStopsBeingJson(String body) {
        refuses(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesAnEmptyBody(String body) {
        refuses(body).saying("empty", "A JSON document");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] body = "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        RawHttp.Answer answer = http.post(PATH, body, "application/json");

        assertThatProblem(answer, ProblemType.MALFORMED_JSON).saying("not UTF-8", "UTF-8");
    }

    @Test
    void refusesUtf16() {
        RawHttp.Answer answer = http.post(PATH, "{}".getBytes(StandardCharsets.UTF_16BE), "application/json");

        assertThat(answer.status()).isEqualTo(400);
    }

    private ProblemAssert refuses(String body) {
        RawHttp.Answer answer = http.post(PATH, body);
        assertThat(dossiers.stored).isEmpty();
        return assertThatProblem(answer, ProblemType.MALFORMED_JSON).about(PATH);
    }
}
