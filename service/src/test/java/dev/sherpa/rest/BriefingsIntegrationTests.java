package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.briefing.BriefingFile;
import dev.sherpa.web.ProblemType;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FerryService
class BriefingsIntegrationTests {

    private static final String CHINESE = "何立峰说水深为一百六十厘米";
    private static final String HOSTILE = "<script>alert(1)</script> [x](javascript:alert(1)) **b** | c";

    @Autowired
    private Ferry ferry;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private String dossier;

    @BeforeEach
    void open() {
        dossier = ferry.dossier();
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, %PDF",
        "md, text/markdown;charset=UTF-8, # A crossing",
        "html, text/html;charset=UTF-8, <!DOCTYPE html>",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "json, application/json, {",
        "prov.json, application/provenance+json, {"
    })
    void isGivenInEveryFormatBySuffixAndByAccept(String suffix, String type, String beginning) throws Exception {
        ferry.record(dossier, FerryFact.reading());
        UUID assessment = ferry.assess(dossier, null);

        HttpResponse<byte[]> file = get(assessment, "." + suffix, "*/*");
        HttpResponse<byte[]> negotiated =
                get(assessment, "", type.replace(";charset=UTF-8", "") + ", text/plain;q=0.1");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains(dossier + "-2031-05-01." + suffix));
        assertThat(text(file)).startsWith(beginning);
        assertThat(negotiated.headers().firstValue("Content-Type")).hasValue(type);
        if (!suffix.equals("docx")) { // whose archive has the time of its making
            assertThat(negotiated.body()).isEqualTo(file.body());
        }
    }

    @Test
    void prefersWhatTheReaderPrefers() throws Exception {
        UUID assessment = ferry.assess(dossier, null);

        assertThat(type(get(assessment, "", "text/html,application/xml;q=0.9,*/*;q=0.8")))
                .startsWith("text/html");
        assertThat(type(get(assessment, "", "application/pdf;q=0.5, text/markdown;q=0.6")))
                .startsWith("text/markdown");
        assertThat(type(get(assessment, "", "*/*"))).isEqualTo("application/json");
    }

    @Test
    void saysTheSameWithTheSameLinksInEveryFormat() throws Exception {
        ferry.record(dossier, FerryFact.reading().with("/statement", "\"" + CHINESE + "\""), FerryFact.roster(3));
        UUID assessment = ferry.assess(dossier, null);
        JsonNode briefing = json(get(assessment, ".json", "*/*"));
        List<String> said = new ArrayList<>();
        List<String> addresses =
                new ArrayList<>(List.of(briefing.path("address").stringValue()));
        briefing.path("judgements")
                .forEach(judgement -> judgement.path("sentences").forEach(sentence -> {
                    said.add(sentence.path("text").stringValue());
                    addresses.add(sentence.path("address").stringValue());
                }));
        briefing.path("notes").forEach(note -> {
            if (note.at("/citation/statement").isString()) {
                said.add(note.at("/citation/statement").stringValue());
            }
        });

        BriefingFile.Pdf pdf = BriefingFile.pdf(get(assessment, ".pdf", "*/*").body());
        BriefingFile.Word word =
                BriefingFile.word(get(assessment, ".docx", "*/*").body());
        String html = text(get(assessment, ".html", "*/*"));
        String markdown = text(get(assessment, ".md", "*/*"));

        assertThat(said).hasSizeGreaterThan(3).contains(CHINESE);
        assertThat(addresses)
                .hasSizeGreaterThan(2)
                .allMatch(address ->
                        address.startsWith("http://localhost:" + port + "/api/v1/assessments/" + assessment));
        for (String text : List.of(pdf.text(), word.text(), BriefingFile.plain(html), BriefingFile.plain(markdown))) {
            assertThat(text).contains(said).contains("1 May 2031", "B2: usually reliable");
        }
        assertThat(pdf.fonts()).as("fonts that are not embedded").isEmpty();
        assertThat(pdf.links()).containsAll(addresses);
        assertThat(word.links()).containsAll(addresses);
        assertThat(word.styles()).contains("Title", "Heading1", "Heading2", "ListParagraph");
        assertThat(addresses).allMatch(address -> html.contains("href=\"" + address + "\""));
        assertThat(addresses).allMatch(address -> markdown.contains("(" + address + ")"));
    }

    @Test
    void numbersNotesInTheOrderInWhichTheyAreRead() throws Exception {
        ferry.assess(dossier, null);
        ferry.record(dossier, FerryFact.reading(), FerryFact.roster(3));
        String markdown = text(get(ferry.assess(dossier, null), ".md", "*/*"));

        List<String> numbers = Pattern.compile("\\[\\^(\\d+)](?!:)")
                .matcher(markdown)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(numbers).hasSizeGreaterThan(5);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(String.valueOf(i + 1));
            assertThat(markdown).contains("[^" + numbers.get(i) + "]: ");
        }
    }

    @Test
    void saysOfAWithdrawnFactThatItNoLongerCounts() throws Exception {
        String fact = ferry.record(dossier, FerryFact.reading())
                .json()
                .at("/facts/0/id")
                .stringValue();
        ferry.assess(dossier, null);
        ferry.http()
                .post("/api/v1/dossiers/" + dossier + "/facts/" + fact + "/withdrawal", "{\"reason\":\"Misread.\"}");
        UUID assessment = ferry.assess(dossier, null);

        JsonNode provenance = json(get(assessment, ".prov.json", "*/*"));

        assertThat(text(get(assessment, ".md", "*/*")))
                .contains("*No longer counts:* The mate read 160 cm at low tide.");
        assertThat(provenance.path("hadMember").toString()).doesNotContain(fact);
        assertThat(provenance.path("entity").has("sherpa:fact/" + fact)).isTrue();
    }

    @Test
    void takesTextForTextEverywhere() throws Exception {
        ferry.record(dossier, FerryFact.reading().with("/statement", "\"" + HOSTILE + "\""));
        UUID assessment = ferry.assess(dossier, null);

        HttpResponse<byte[]> html = get(assessment, ".html", "*/*");

        assertThat(text(html)).doesNotContain("<script").doesNotContain("href=\"javascript");
        assertThat(html.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(BriefingFile.pdf(get(assessment, ".pdf", "*/*").body()).text())
                .contains(HOSTILE);
        assertThat(BriefingFile.word(get(assessment, ".docx", "*/*").body()).text())
                .contains(HOSTILE);
    }

    @Test
    void isTheSameFileEveryTime() throws Exception {
        ferry.record(dossier, FerryFact.reading());
        UUID assessment = ferry.assess(dossier, null);

        assertThat(get(assessment, ".pdf", "*/*").body())
                .isEqualTo(get(assessment, ".pdf", "*/*").body());
    }

    @Test
    void fitsItsAudience() throws Exception {
        ferry.record(dossier, FerryFact.reading());
        UUID assessment = ferry.assess(dossier, null);

        JsonNode page = json(get(assessment, ".json?audience=ONE_PAGE", "*/*"));
        JsonNode full = json(get(assessment, ".json", "*/*"));
        JsonNode annex = json(get(assessment, ".json?audience=ANNEX", "*/*"));

        assertThat(page.path("judgements")).isEmpty();
        assertThat(page.path("checklist")).hasSize(2);
        assertThat(full.path("judgements")).hasSize(2);
        assertThat(full.path("turns")).isNotEmpty();
        assertThat(annex.path("judgements")).hasSize(2);
        assertThat(annex.path("turns")).isEmpty();
        assertThat(BriefingFile.pdf(
                                get(assessment, ".pdf?audience=ONE_PAGE", "*/*").body())
                        .pages())
                .isOne();
    }

    @Test
    void briefsOnTheItemsAskedForAndPutsTheHandlingLineOnEveryPage() throws Exception {
        UUID assessment = ferry.assess(dossier, null);
        String options = "?items=crew&handling=" + URLEncoder.encode("For the mate <only>", StandardCharsets.UTF_8);

        JsonNode briefing = json(get(assessment, ".json" + options, "*/*"));
        BriefingFile.Pdf pdf =
                BriefingFile.pdf(get(assessment, ".pdf" + options, "*/*").body());
        BriefingFile.Word word =
                BriefingFile.word(get(assessment, ".docx" + options, "*/*").body());

        assertThat(briefing.path("checklist")).hasSize(1);
        assertThat(briefing.at("/checklist/0/item").stringValue()).isEqualTo("crew");
        assertThat(pdf.text().split("For the mate <only>", -1)).hasSize(2 * pdf.pages() + 1);
        assertThat(word.header()).isEqualTo("For the mate <only>");
        assertThat(text(get(assessment, ".md" + options, "*/*"))).startsWith("**For the mate \\<only\\>**");
    }

    @Test
    void namesGapsWithWhatFillsThemAndWhatWouldDecide() throws Exception {
        JsonNode gaps = json(get(ferry.assess(dossier, null), ".json", "*/*")).path("gaps");

        assertThat(gaps).hasSize(2);
        assertThat(gaps.at("/0/item").stringValue()).isEqualTo("low-tide");
        assertThat(gaps.at("/0/asks/0/type").stringValue()).isEqualTo("WaterReading");
        assertThat(gaps.at("/0/clauses/0/outcome").stringValue()).isEqualTo("FIT");
    }

    @Test
    void tellsWhatChangedSinceThePreviousAssessment() throws Exception {
        UUID first = ferry.assess(dossier, null);
        ferry.record(dossier, FerryFact.reading());
        UUID second = ferry.assess(dossier, null);
        UUID earlierDay = ferry.assess(dossier, LocalDate.parse("2031-04-01"));
        UUID third = ferry.assess(dossier, null);

        JsonNode changes = json(get(second, ".json", "*/*")).path("changes");

        assertThat(changes.at("/since/id").stringValue()).isEqualTo(first.toString());
        assertThat(changes.at("/outcomes/0/of/change/name").stringValue()).isEqualTo("low-tide");
        assertThat(changes.at("/outcomes/0/facts/0/statement").stringValue())
                .isEqualTo("The mate read 160 cm at low tide.");
        assertThat(json(get(second, ".json", "*/*")).at("/checklist/0/before").stringValue())
                .isEqualTo("UNSEEN");
        assertThat(json(get(first, ".json", "*/*")).has("changes"))
                .as("no earlier one")
                .isFalse();
        assertThat(json(get(third, ".json", "*/*")).at("/changes/since/id").stringValue())
                .isEqualTo(earlierDay.toString());
        assertThat(json(get(third, ".json?since=" + second, "*/*")).at("/changes/outcomes"))
                .isEmpty();
        assertThat(json(get(earlierDay, ".json", "*/*")).has("changes"))
                .as("later days only")
                .isFalse();
    }

    @Test
    void isWrittenInTheReadersLanguageWhereThereIsATemplate() throws Exception {
        ferry.record(dossier, FerryFact.reading());
        UUID assessment = ferry.assess(dossier, null);

        HttpResponse<byte[]> german = get(assessment, ".md", "*/*", "Accept-Language", "fr, de-AT;q=0.8");
        HttpResponse<byte[]> french = get(assessment, ".md", "*/*", "Accept-Language", "fr");

        assertThat(german.headers().firstValue("Content-Language")).hasValue("de");
        assertThat(text(german))
                .startsWith("# A crossing am 1\\. Mai 2031")
                .contains("meist verlässlich, wahrscheinlich wahr");
        assertThat(french.headers().firstValue("Content-Language")).hasValue("en");
    }

    @Test
    void refusesWhatItCannotGive() {
        UUID assessment = ferry.assess(dossier, null);
        UUID other = ferry.assess(ferry.dossier(), null);
        String path = "/api/v1/assessments/" + assessment + "/briefing";

        assertThatProblem(ferry.http().get(path + ".odt"), ProblemType.NOT_ACCEPTABLE)
                .detailing(
                        "briefing.pdf, briefing.md, briefing.html, briefing.docx, briefing.json, briefing.prov.json");
        assertThatProblem(ferry.http().get(path, "Accept: application/x-tex"), ProblemType.NOT_ACCEPTABLE)
                .detailing("text/markdown");
        assertThatProblem(ferry.http().get(path + ".md?items=crew,tide,mast"), ProblemType.INVALID_REQUEST)
                .at("?items", "?items");
        assertThatProblem(ferry.http().get(path + ".md?handling=%20x"), ProblemType.INVALID_REQUEST)
                .at("?handling");
        assertThatProblem(ferry.http().get(path + ".pdf?handling=x%EF%BF%BEy"), ProblemType.INVALID_REQUEST)
                .at("?handling");
        assertThatProblem(ferry.http().get(path + ".md?handling=x%0Ay"), ProblemType.INVALID_REQUEST)
                .at("?handling");
        assertThatProblem(ferry.http().get(path + ".md?audience=ALL"), ProblemType.INVALID_REQUEST)
                .at("?audience");
        assertThatProblem(ferry.http().get(path + ".md", "Accept-Language: ??"), ProblemType.INVALID_REQUEST)
                .at("?Accept-Language");
        assertThatProblem(ferry.http().get(path + ".md?since=" + other), ProblemType.OTHER_DOSSIER);
        assertThatProblem(
                ferry.http().get("/api/v1/assessments/01997584-c906-7000-8000-000000000000/briefing.pdf"),
                ProblemType.UNKNOWN_ASSESSMENT);
    }

    @Test
    void tellsWhereEverySentenceComesFrom() throws Exception {
        ferry.record(dossier, FerryFact.reading(), FerryFact.roster(3));
        UUID assessment = ferry.assess(dossier, null);

        JsonNode provenance = json(get(assessment, ".prov.json", "*/*"));

        Set<String> known = new HashSet<>();
        for (String kind : List.of("entity", "activity", "agent")) {
            provenance.path(kind).properties().forEach(entry -> known.add(entry.getKey()));
        }
        Map<String, List<String>> formal = Map.of(
                "used", List.of("prov:activity", "prov:entity"),
                "wasGeneratedBy", List.of("prov:entity", "prov:activity"),
                "wasDerivedFrom", List.of("prov:generatedEntity", "prov:usedEntity"),
                "wasAttributedTo", List.of("prov:entity", "prov:agent"),
                "wasAssociatedWith", List.of("prov:activity", "prov:agent"),
                "hadMember", List.of("prov:collection", "prov:entity"));
        formal.forEach((kind, ends) -> provenance
                .path(kind)
                .properties()
                .forEach(relation -> ends.forEach(end ->
                        assertThat(known).contains(relation.getValue().path(end).stringValue()))));
        assertThat(provenance.path("wasDerivedFrom").properties())
                .anySatisfy(relation -> {
                    assertThat(relation.getValue().path("prov:generatedEntity").stringValue())
                            .startsWith("sherpa:sentence/");
                    assertThat(relation.getValue().path("prov:usedEntity").stringValue())
                            .startsWith("sherpa:fact/");
                })
                .anySatisfy(relation -> assertThat(
                                relation.getValue().path("prov:usedEntity").stringValue())
                        .isEqualTo("sherpa:source/logbook"));
    }

    private HttpResponse<byte[]> get(UUID assessment, String rest, String accept, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + port + "/api/v1/assessments/" + assessment + "/briefing" + rest))
                .header("Accept", accept);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
