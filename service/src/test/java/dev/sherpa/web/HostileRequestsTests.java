package dev.sherpa.web;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class HostileRequestsTests {

    private static final String PATH = "/api/v1/dossiers";

    @LocalServerPort
    private int port;

    private RawHttp http;

    @BeforeEach
    void begin() {
        http = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%2Fb", "a%00b", "%zz", "%ff", "<>", "a b", "{}", "a\\b"})
    void answersATargetThatTheServerRefusesWithAProblem(String segment) {
        assertThatProblem(http.get(PATH + "/" + segment), ProblemType.INVALID_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/v1", "/api/v1/dossiers/", "/api/v2/dossiers", "/error", "/h2-console", "/favicon.ico"
            })
    void answersAPathThatLeadsNowhereWithAProblem(String path) {
        if (path.equals("/")) {
            assertThat(http.get(path).status()).isEqualTo(302);
        } else {
            assertThatProblem(http.get(path), ProblemType.NOT_FOUND).about(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "TRACE", "PROPFIND", "NONSENSE"})
    void answersAMethodThatThePathDoesNotTakeWithAProblem(String method) {
        RawHttp.Answer answer = http.method(method, PATH + "/abc");

        assertThatProblem(answer, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void answersAFailureWithoutSayingAnythingOfTheInside() {
        RawHttp.Answer answer = http.get(PATH + "/broken");

        assertThatProblem(answer, ProblemType.INTERNAL_ERROR).about(PATH + "/broken");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "dev.sherpa", "trace");
    }

    @Test
    void saysWhenToAskAgainIfTheDatabaseDoesNotAnswer() {
        RawHttp.Answer answer = http.get(PATH + "/asleep");

        assertThatProblem(answer, ProblemType.UNAVAILABLE);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foo Bar: x",
                "Content-Length: -1",
                "Content-Length: x",
                "Transfer-Encoding: nonsense",
                "Host: a b",
                "Expect: nonsense"
            })
    void answersABrokenHeaderWithAProblem(String header) {
        assertThatProblem(http.method("POST", PATH, header), ProblemType.INVALID_REQUEST);
    }

    @Test
    void answersAHeaderThatIsTooLongWithAProblem() {
        assertThatProblem(http.get(PATH, "Foo: " + "x".repeat(40_000)), ProblemType.INVALID_REQUEST);
    }

    @Test
    void answersATargetThatIsTooLongWithAProblem() {
        assertThatProblem(http.get(PATH + "/" + "x".repeat(40_000)), ProblemType.INVALID_REQUEST);
    }

    @Test
    void answersABrokenRequestLineWithAProblem() {
        assertThatProblem(http.lines("GET /a b c HTTP/1.1", "Host: localhost"), ProblemType.INVALID_REQUEST);
        assertThatProblem(http.lines("GET / HTTP/3.0", "Host: localhost"), ProblemType.INVALID_REQUEST);
        assertThatProblem(http.lines("GET / HTTP/1.1", "Connection: close"), ProblemType.INVALID_REQUEST);
    }

    @Test
    void answersHeadWithoutABody() {
        RawHttp.Answer answer = http.method("HEAD", PATH + "/abc");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void answersOptionsWithTheMethods() {
        assertThat(http.method("OPTIONS", PATH + "/abc").header("Allow")).contains("GET");
    }

    @Test
    void doesNotAllowOtherOriginsAnything() {
        RawHttp.Answer asked =
                http.method("OPTIONS", PATH, "Origin: http://evil.example", "Access-Control-Request-Method: POST");
        RawHttp.Answer got = http.get(PATH, "Origin: http://evil.example");

        assertThat(asked.headers()).noneMatch(header -> header.startsWith("Access-Control-"));
        assertThat(got.headers()).noneMatch(header -> header.startsWith("Access-Control-"));
    }

    @Test
    void doesNotSayWhatServesIt() {
        assertThat(http.get(PATH).headers()).noneMatch(header -> header.matches("(?i)(Server|X-Powered-By):.*"));
        assertThat(http.get("/%zz").body()).doesNotContainIgnoringCase("tomcat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "10.0.0.1",
                "[::2]",
                "localhost.evil.example"
            })
    void refusesAHostThatIsNotThisMachine(String host) {
        assertThatProblem(http.get(PATH, "Host: " + host), ProblemType.INVALID_REQUEST)
                .at("?Host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "127.1.2.3", "[::1]", "[::1]:8080"})
    void answersWhoeverNamesThisMachine(String host) {
        assertThat(http.get(PATH, "Host: " + host).status()).isEqualTo(200);
    }

    @Test
    void paysNoHeedToWhatAProxyWouldSay() {
        assertThat(http.get("/", "X-Forwarded-Host: evil.example").header("Location"))
                .isEqualTo("/api/v1/docs/");
    }
}
