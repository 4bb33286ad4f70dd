package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.Line;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a line is, by the contract alone and by the engine: the same. */
@FerryService
class LinesIntegrationTests {

    @Autowired
    private Ferry ferry;

    @ParameterizedTest
    @ValueSource(strings = {"Subject", "Paragraph", "Statement", "Title", "Reason"})
    void haveOneFormInTheContract(String schema) {
        assertThat(schemas().path(schema).path("pattern").stringValue()).isEqualTo(Line.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gaugeName", "/onlookers/items"})
    void haveThatFormInTheAttributesOfFacts(String attribute) {
        assertThat(schemas()
                        .path("ferry-crossing.WaterReadingAttributes")
                        .at("/properties" + attribute + "/pattern")
                        .stringValue())
                .isEqualTo(Line.PATTERN);
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0000", "0009", "000A", "0020", "007F", "0085", "00A0", "1680", "200A", "200B", "200D", "2028", "2029",
                "202F", "205F", "2060", "3000", "D800", "DFFF", "FEFF", "1F680"
            })
    void areReadAlikeByTheContractAndByTheEngine(String point) {
        String odd = Character.toString(Integer.parseInt(point, 16));
        for (String text : new String[] {odd, "a" + odd, odd + "b", "a" + odd + "b"}) {
            String value = escaped(text);
            RawHttp.Answer title = ferry.http()
                    .post(
                            "/api/v1/dossiers",
                            "{\"id\":\"line-%s\",\"title\":%s,\"pack\":\"ferry-crossing\"}"
                                    .formatted(UUID.randomUUID(), value));
            RawHttp.Answer fact = ferry.http()
                    .post(
                            "/api/v1/dossiers/" + ferry.dossier() + "/facts",
                            FerryFact.recording(FerryFact.reading()
                                            .with("/subject", "\"@\"")
                                            .with("/statement", "\"@\"")
                                            .with("/attributes/gaugeName", "\"@\"")
                                            .with("/attributes/onlookers", "[\"@\"]"))
                                    .replace("\"@\"", value));
            if (Line.is(text, 200)) {
                assertThat(title.status()).as(title.body()).isEqualTo(201);
                assertThat(fact.status()).as(fact.body()).isEqualTo(201);
            } else {
                assertThatProblem(title, ProblemType.INVALID_REQUEST).at("/title");
                assertThatProblem(fact, ProblemType.INVALID_REQUEST)
                        .at(
                                "/facts/0/subject",
                                "/facts/0/attributes/gaugeName",
                                "/facts/0/attributes/onlookers/0",
                                "/facts/0/statement");
            }
        }
    }

    private JsonNode schemas() {
        return ferry.http().get("/api/v1/openapi.json").json().at("/components/schemas");
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
        return json.append('"').toString();
    }
}
