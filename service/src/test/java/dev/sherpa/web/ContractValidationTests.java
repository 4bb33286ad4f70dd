package dev.sherpa.web;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class ContractValidationTests {

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
    void listsAllFaultsAtOnceInTheOrderOfTheRequest() {
        String body = "{\"a/b\":{\"c\":null},\"id\":\"A b\",\"title\":null}";

        RawHttp.Answer answer = http.post(PATH + "?page=2", body, "Idempotency-Key: a b");

        assertThatProblem(answer, ProblemType.INVALID_REQUEST)
                .at("/a~1b", "/id", "/title", "/pack", "?page", "?Idempotency-Key")
                .detailing("6 faults")
                .about(PATH);
        assertThat(dossiers.stored).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndWhatItShouldBe() {
        assertThatProblem(http.post(PATH, "{\"id\":\"a\",\"title\":\"T\"}"), ProblemType.INVALID_REQUEST)
                .at("/pack")
                .saying("missing", "An id of lower-case letters");
    }

    @Test
    void saysWhichMembersThereAre() {
        assertThatProblem(http.post(PATH, dossier("a", "T", ",\"colour\":1")), ProblemType.INVALID_REQUEST)
                .at("/colour")
                .saying("no such member", "One of: id, title, pack.");
    }

    @Test
    void refusesAnythingButAnObject() {
        assertThatProblem(http.post(PATH, "[]"), ProblemType.INVALID_REQUEST)
                .at("")
                .saying("A list", "An object.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "true",
                "[]",
                "{}",
                "1e999999999",
                "\"\"",
                "\" a\"",
                "\"a \"",
                "\"a\\n\"",
                "\"a\\u0000b\"",
                "\"\\ud800\""
            })
    void refusesATitleThatIsNoTextOnOneLine(String title) {
        String body = "{\"id\":\"a\",\"title\":" + title + ",\"pack\":\"p\"}";

        assertThatProblem(http.post(PATH, body), ProblemType.INVALID_REQUEST).at("/title");
    }

    @Test
    void countsCharactersAndNotTheirEncoding() {
        String rocket = "🚀";

        assertThat(http.post(PATH, dossier("a", rocket.repeat(200), "")).status())
                .isEqualTo(201);
        assertThatProblem(http.post(PATH, dossier("a", rocket.repeat(201), "")), ProblemType.INVALID_REQUEST)
                .saying("201 characters", "1 to 200 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "0, below the least",
        "501, above the greatest",
        "x, not of the right type",
        "1.5, not of the right type"
    })
    void refusesALimitThatIsNotOne(String limit, String detail) {
        assertThatProblem(http.get(PATH + "?limit=" + limit), ProblemType.INVALID_REQUEST)
                .at("?limit")
                .saying(detail, "A whole number from 1 to 500.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "500"})
    void takesALimitWithinItsBounds(String limit) {
        assertThat(http.get(PATH + "?limit=" + limit).status()).isEqualTo(200);
    }

    @Test
    void listsAllFaultsOfTheParameters() {
        assertThatProblem(http.get(PATH + "?limit=1000&cursor=%00&other=1"), ProblemType.INVALID_REQUEST)
                .at("?other", "?cursor", "?limit");
    }

    @Test
    void refusesAParameterThatComesTwice() {
        assertThatProblem(http.get(PATH + "?limit=1&limit=2"), ProblemType.INVALID_REQUEST)
                .saying("2 times", "once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%f", "%", "%ff", "%c0%80"})
    void refusesABrokenEncoding(String text) {
        assertThatProblem(http.get(PATH + "?cursor=" + text), ProblemType.INVALID_REQUEST)
                .at("?cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zm9v", "bm8gY3Vyc29y", "x"})
    void refusesACursorOfAnotherList(String cursor) {
        assertThatProblem(http.get(PATH + "?cursor=" + cursor), ProblemType.INVALID_REQUEST)
                .at("?cursor");
    }

    @Test
    void refusesAPathThatIsNoId() {
        assertThatProblem(http.get(PATH + "/NO"), ProblemType.INVALID_REQUEST).at("?dossier");
    }

    @Test
    void writesInstantsInUtcToTheMicrosecond() {
        assertThat(http.get(PATH + "/abc").json().path("created").stringValue())
                .isEqualTo("2025-09-22T08:00:00.123456Z");
    }

    private static String dossier(String id, String title, String more) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"pack\":\"p\"" + more + "}";
    }
}
