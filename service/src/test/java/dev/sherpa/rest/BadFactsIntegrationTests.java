package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Facts with faults, sent to wherever facts are taken: every fault is told, and nothing is stored. */
@FerryService
class BadFactsIntegrationTests {

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

    static Stream<Arguments> spoilt() {
        return Stream.of(
                spoilt("an unknown fact type", "/type", "\"Rumour\"", "CrewRoster, WaterReading"),
                spoilt("an unknown attribute", "/attributes/colour", "1", "lowest, highest"),
                spoilt("a null attribute", "/attributes/lowest", "null", "A number"),
                spoilt("a null field", "/para", "null", "1 to"),
                spoilt("a null source", "/source", "null", ""),
                spoilt("a text for a number", "/attributes/lowest", "\"160\"", "A number"),
                spoilt("a number for a text", "/attributes/gaugeName", "1", "A text"),
                spoilt("a text for a flag", "/attributes/witnessed", "\"yes\"", "rue or false"),
                spoilt("a number for a choice", "/attributes/weather", "1", "CALM, BREEZY, STORMY"),
                spoilt("a text for a list", "/attributes/onlookers", "\"Ada\"", "A list"),
                spoilt("an object for a number", "/attributes/lowest", "{}", "A number"),
                spoilt("a number below its range", "/attributes/lowest", "-0.01", ">= 0"),
                spoilt("a number above its range", "/attributes/lowest", "900.01", "<= 900"),
                spoilt("a number at an excluded bound", "/attributes/highest", "1000", "< 1000"),
                spoilt("a number without end", "/attributes/lowest", "1e999999999", "A number"),
                spoilt("a value that is not allowed", "/attributes/weather", "\"FOGGY\"", "CALM, BREEZY, STORMY"),
                spoilt("a day that is none", "/attributes/measuredOn", "\"2031-02-29\"", "A day"),
                spoilt("a day of the year 0", "/attributes/measuredOn", "\"0000-12-31\"", "A day"),
                spoilt("a day of the year 10000", "/attributes/validUntil", "\"10000-01-01\"", "A day"),
                spoilt("a day in words", "/said", "\"yesterday\"", "A day"),
                spoilt("said later than today", "/said", "\"2031-05-02\"", "on or before 2031-05-01"),
                spoilt("days in the wrong order", "/attributes/measuredOn", "\"2031-05-08\"", "validUntil"),
                spoilt("numbers in the wrong order", "/attributes/lowest", "421", "highest"),
                spoilt("a malformed rating", "/rating", "\"G2\"", "A-F"),
                spoilt("an unknown asserter", "/by", "\"PASSENGER\"", "MATE, HARBOURMASTER"),
                spoilt("an unknown source", "/source/id", "\"newspaper\"", "sailing-rules, logbook"),
                spoilt("an unknown field", "/colour", "1", "statement"),
                spoilt("an unknown field of a source", "/source/colour", "1", ""),
                spoilt("an empty subject", "/subject", "\"\"", "1 to 200 characters"),
                spoilt("a subject of two lines", "/subject", "\"a\\nb\"", "one line"),
                spoilt("a paragraph that is too long", "/para", "\"" + "1".repeat(101) + "\"", "1 to 100 characters"),
                spoilt("a correction of nonsense", "/corrects", "\"x\"", "UUID"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refusesToRecord(String what, String pointer, String value, String expected) {
        FerryFact fact = FerryFact.reading().with(pointer, value);

        assertThatProblem(http.post(dossier + "/facts", FerryFact.recording(fact)), ProblemType.INVALID_REQUEST)
                .at("/facts/0" + pointer)
                .saying("", expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/type,               \"WaterReding\", WaterReading",
        "/attributes/lowset,  1,               lowest",
        "/attributes/weather, \"CLAM\",        CALM",
        "/by,                 \"MAET\",        MATE",
        "/source/id,          \"logbok\",      logbook"
    })
    void saysWhichNameIsProbablyMeant(String pointer, String value, String meant) {
        FerryFact fact = FerryFact.reading().with(pointer, value);

        assertThatProblem(http.post(dossier + "/facts", FerryFact.recording(fact)), ProblemType.INVALID_REQUEST)
                .at("/facts/0" + pointer)
                .saying("'" + meant + "' is probably meant", "");
    }

    @Test
    void namesTheEntryOfAListThatIsNoText() {
        FerryFact fact = FerryFact.reading().with("/attributes/onlookers", "[\"Ada\",1]");

        assertThatProblem(http.post(dossier + "/facts", FerryFact.recording(fact)), ProblemType.INVALID_REQUEST)
                .at("/facts/0/attributes/onlookers/1")
                .saying("1", "A text");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refusesToAssume(String what, String pointer, String value, String expected) {
        String body = "{\"hypothetical\":{\"add\":"
                + FerryFact.list(FerryFact.reading().with(pointer, value)) + "}}";

        assertThatProblem(http.post(dossier + "/assessments", body), ProblemType.INVALID_REQUEST)
                .at("/hypothetical/add/0" + pointer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refusesToPreview(String what, String pointer, String value, String expected) {
        String facts = FerryFact.list(FerryFact.reading().with(pointer, value)).toString();

        assertThatProblem(
                        http.post(
                                "/api/v1/assessments/preview", "{\"pack\":\"ferry-crossing\",\"facts\":" + facts + "}"),
                        ProblemType.INVALID_REQUEST)
                .at("/facts/0" + pointer);
    }

    static Stream<String> required() {
        return Stream.of(
                "/type", "/subject", "/attributes", "/statement", "/said", "/by", "/source", "/attributes/lowest");
    }

    @ParameterizedTest
    @MethodSource("required")
    void refusesAFactWithout(String pointer) {
        FerryFact fact = FerryFact.reading().without(pointer);

        assertThatProblem(http.post(dossier + "/facts", FerryFact.recording(fact)), ProblemType.INVALID_REQUEST)
                .at("/facts/0" + pointer)
                .saying("missing", "");
    }

    @Test
    void refusesASourceGivenInPartsOrTwice() {
        FerryFact parts = FerryFact.roster(3).without("/source/title");
        FerryFact twice = FerryFact.roster(3).with("/source/id", "\"logbook\"");

        assertThatProblem(http.post(dossier + "/facts", FerryFact.recording(parts)), ProblemType.INVALID_REQUEST)
                .at("/facts/0/source/title");
        assertThatProblem(http.post(dossier + "/facts", FerryFact.recording(twice)), ProblemType.INVALID_REQUEST)
                .at("/facts/0/source/publisher", "/facts/0/source/title", "/facts/0/source/published");
    }

    @Test
    void tellsAllFaultsOfAllFactsAtOnce() {
        FerryFact first = FerryFact.reading()
                .with("/attributes/lowest", "-1")
                .with("/attributes/weather", "null")
                .with("/said", "\"2999-01-01\"")
                .without("/subject");
        FerryFact second = FerryFact.roster(1).with("/type", "\"Rumour\"").with("/corrects", "\"x\"");

        String body = "{\"facts\":[" + first.json() + ",7," + second.json() + "],\"colour\":1}";

        assertThatProblem(
                        http.post(dossier + "/facts?page=1", body, "Idempotency-Key: a b"), ProblemType.INVALID_REQUEST)
                .at(
                        "/facts/0/attributes/lowest",
                        "/facts/0/attributes/weather",
                        "/facts/0/said",
                        "/facts/0/subject",
                        "/facts/1",
                        "/facts/2/type",
                        "/facts/2/corrects",
                        "/colour",
                        "?page",
                        "?Idempotency-Key");
    }

    @Test
    void refusesATextThatCannotBeStored() {
        String body = FerryFact.recording(FerryFact.reading());

        for (String text : List.of("\\ud800", "\\u0000")) {
            assertThatProblem(
                            http.post(dossier + "/facts", body.replace("\"east\"", "\"" + text + "\"")),
                            ProblemType.INVALID_REQUEST)
                    .at("/facts/0/attributes/gaugeName");
        }
    }

    @Test
    void refusesNoFactsAndTooMany() {
        String many = "{\"facts\":[" + "{},".repeat(1000) + "{}]}";

        assertThatProblem(http.post(dossier + "/facts", "{\"facts\":[]}"), ProblemType.INVALID_REQUEST)
                .at("/facts");
        assertThat(http.post(dossier + "/facts", many).body()).contains("The list is too long.");
    }

    @Test
    void refusesToCorrectAFactThatTheDossierDoesNotHave() {
        FerryFact fact = FerryFact.reading().with("/corrects", "\"" + UUID.randomUUID() + "\"");

        assertThatProblem(http.post(dossier + "/facts", FerryFact.recording(fact)), ProblemType.INVALID_REQUEST)
                .at("/facts/0/corrects")
                .saying("has no fact", "The id of a fact of this dossier.");
    }

    @Test
    void refusesAHypothesisOnFactsThatTheDossierDoesNotHave() {
        String body = "{\"hypothetical\":{\"withdraw\":[\"" + UUID.randomUUID() + "\",\"x\"]}}";

        assertThatProblem(http.post(dossier + "/assessments", body), ProblemType.INVALID_REQUEST)
                .at("/hypothetical/withdraw/0", "/hypothetical/withdraw/1");
    }

    @Test
    void refusesAnEmptyHypothesis() {
        assertThatProblem(http.post(dossier + "/assessments", "{\"hypothetical\":{}}"), ProblemType.INVALID_REQUEST)
                .at("/hypothetical");
    }

    @Test
    void refusesACorrectionInAPreviewAndAnUnknownPackTogether() {
        String fact = FerryFact.reading()
                .with("/corrects", "\"" + UUID.randomUUID() + "\"")
                .json()
                .toString();

        assertThatProblem(
                        http.post("/api/v1/assessments/preview", "{\"pack\":\"none\",\"facts\":[" + fact + "]}"),
                        ProblemType.INVALID_REQUEST)
                .at("/pack", "/facts/0/corrects");
    }

    private static Arguments spoilt(String what, String pointer, String value, String expected) {
        return Arguments.of(what, pointer, value, expected);
    }
}
