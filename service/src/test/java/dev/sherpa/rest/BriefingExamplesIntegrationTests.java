package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.SherpaApplication;
import dev.sherpa.briefing.BriefingFile;
import dev.sherpa.store.OnH2;
import dev.sherpa.web.RawHttp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Renders the briefings of specs/examples anew, which scripts/briefings.sh writes, and compares what they say. */
@SpringBootTest(classes = SherpaApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnH2
class BriefingExamplesIntegrationTests {

    private static final Path EXAMPLES = Path.of("../specs/examples");
    private static final List<String> DAYS =
            List.of("2025-02-04", "2025-09-14", "2025-09-15", "2025-09-18", "2025-09-22");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|\\d{1,2} \\w+ \\d{4} at \\d\\d:\\d\\d UTC");

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void saysWhatTheExamplesSay() throws Exception {
        for (String day : DAYS) {
            String path = "/api/v1/assessments/" + assess(day) + "/briefing.";
            for (String suffix : List.of("md", "html", "json", "prov.json")) {
                assertThat(settled(text(get(path + suffix))))
                        .as(day + "." + suffix)
                        .isEqualTo(settled(text(example(day + "." + suffix))));
            }
            assertThat(word(get(path + "docx"))).as(day + ".docx").isEqualTo(word(example(day + ".docx")));
            assertThat(pdf(get(path + "pdf"))).as(day + ".pdf").isEqualTo(pdf(example(day + ".pdf")));
            byte[] page = get(path + "pdf?audience=ONE_PAGE");
            assertThat(pdf(page)).as(day + ", one page").isEqualTo(pdf(example(day + "-one-page.pdf")));
            assertThat(BriefingFile.pdf(page).pages()).as("pages of " + day).isOne();
        }
    }

    private String assess(String day) {
        RawHttp.Answer answer =
                new RawHttp(port).post("/api/v1/dossiers/beijing-2026/assessments", "{\"asOf\": \"" + day + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").stringValue();
    }

    private byte[] get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static byte[] example(String name) throws IOException {
        return Files.readAllBytes(EXAMPLES.resolve("beijing-2026-" + name));
    }

    private static String pdf(byte[] file) throws IOException {
        BriefingFile.Pdf pdf = BriefingFile.pdf(file);
        return settled(pdf.text() + "\n" + String.join("\n", pdf.links()));
    }

    private static String word(byte[] file) throws IOException {
        BriefingFile.Word word = BriefingFile.word(file);
        return settled(word.text() + "\n" + String.join("\n", word.links()) + "\n" + word.styles());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** Puts the same in the place of what differs from run to run: ids by their order, instants, the port. */
    private static String settled(String text) {
        Map<String, Integer> ids = new HashMap<>();
        String named = ID.matcher(text).replaceAll(found -> "id-" + number(ids, found.group()));
        return INSTANT.matcher(named).replaceAll("instant").replaceAll("localhost:\\d+", "localhost");
    }

    private static int number(Map<String, Integer> ids, String id) {
        return ids.computeIfAbsent(id, first -> ids.size() + 1);
    }
}
