package dev.sherpa.web;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class DocsPageTests {

    private static final String PAGE = "/api/v1/docs/";
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private RawHttp http;

    @BeforeEach
    void begin() {
        http = new RawHttp(port);
    }

    @Test
    void isWhereTheRootLeads() {
        assertThat(http.get("/").header("Location")).isEqualTo(PAGE);
        assertThat(http.get("/api/v1/docs").header("Location")).isEqualTo(PAGE);
    }

    @Test
    void loadsItsFilesFromHereAlone() {
        RawHttp.Answer page = http.get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        List<String> files = LOADED.matcher(page.body())
                .results()
                .map(match -> match.group(1))
                .filter(file -> !file.startsWith("../"))
                .toList();
        assertThat(files).hasSizeGreaterThan(3).noneMatch(file -> file.contains("//"));
        assertThat(files)
                .allSatisfy(file -> assertThat(http.get(PAGE + file).status()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/docs/index.html",
                "/api/v1/docs/swagger-initializer.js",
                "/webjars/swagger-ui/index.html",
                "/docs/index.html"
            })
    void servesNothingElseOfTheLibrary(String path) {
        assertThatProblem(http.get(path), ProblemType.NOT_FOUND);
    }
}
