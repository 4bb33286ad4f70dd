package dev.sherpa.web;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;

/** Asserts that an answer is a problem as the contract has it. */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, RawHttp.Answer> {

    private final JsonNode problem;

    private ProblemAssert(RawHttp.Answer answer, ProblemType type) {
        super(answer, ProblemAssert.class);
        as(answer.body());
        Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(type.status());
        Assertions.assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        problem = answer.json();
        Assertions.assertThat(problem.path("type").stringValue())
                .isEqualTo(type.uri().toString());
        Assertions.assertThat(problem.path("title").stringValue()).isEqualTo(type.title());
        Assertions.assertThat(problem.path("status").intValue()).isEqualTo(type.status());
        Assertions.assertThat(problem.path("detail").stringValue()).isNotBlank().endsWith(".");
        for (JsonNode fault : problem.path("errors")) {
            Assertions.assertThat(fault.has("pointer")).isNotEqualTo(fault.has("parameter"));
            Assertions.assertThat(fault.path("detail").stringValue())
                    .isNotBlank()
                    .endsWith(".");
            Assertions.assertThat(fault.path("expected").stringValue())
                    .isNotBlank()
                    .endsWith(".");
        }
    }

    /** Asserts that an answer is a problem of a type, and of the shape that all problems have. */
    public static ProblemAssert assertThatProblem(RawHttp.Answer answer, ProblemType type) {
        return new ProblemAssert(answer, type);
    }

    /** Asserts exactly which places have faults, in their order: pointers as they are, parameters after a {@code ?}. */
    public ProblemAssert at(String... places) {
        Assertions.assertThat(places()).as(actual.body()).containsExactly(places);
        return this;
    }

    /** Asserts what the only fault says. */
    public ProblemAssert saying(String detail, String expected) {
        Assertions.assertThat(problem.path("errors")).as(actual.body()).hasSize(1);
        JsonNode fault = problem.path("errors").path(0);
        Assertions.assertThat(fault.path("detail").stringValue()).contains(detail);
        Assertions.assertThat(fault.path("expected").stringValue()).contains(expected);
        return this;
    }

    /** Asserts the path of the request. */
    public ProblemAssert about(String path) {
        Assertions.assertThat(problem.path("instance").stringValue()).isEqualTo(path);
        return this;
    }

    /** Asserts what the detail contains. */
    public ProblemAssert detailing(String text) {
        Assertions.assertThat(problem.path("detail").stringValue()).contains(text);
        return this;
    }

    private List<String> places() {
        List<String> places = new ArrayList<>();
        for (JsonNode fault : problem.path("errors")) {
            places.add(
                    fault.has("pointer")
                            ? fault.path("pointer").stringValue()
                            : "?" + fault.path("parameter").stringValue());
        }
        return places;
    }
}
