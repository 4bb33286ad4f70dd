package dev.sherpa.web;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class ActuatorTests {

    @LocalServerPort
    private int port;

    private RawHttp http;

    @BeforeEach
    void begin() {
        http = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/liveness", "health/readiness"})
    void tellsHowItIs(String path) {
        assertThat(http.get("/actuator/" + path).json().path("status").stringValue())
                .isEqualTo("UP");
    }

    @Test
    void tellsNothingOfItsParts() {
        assertThat(http.get("/actuator/health").json().has("components")).isFalse();
    }

    @Test
    void tellsWhichBuildItIs() {
        assertThat(http.get("/actuator/info").json().at("/build/version").isString())
                .isTrue();
    }

    @Test
    void tellsItsMetrics() {
        assertThat(http.get("/actuator/metrics").json().path("names")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/env", "/beans", "/heapdump", "/shutdown", "/loggers", "/configprops", "/mappings"})
    void tellsNothingElse(String path) {
        assertThatProblem(http.get("/actuator" + path), ProblemType.NOT_FOUND);
    }
}
