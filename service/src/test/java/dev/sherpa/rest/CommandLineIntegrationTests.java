package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.cli.Ran;
import dev.sherpa.web.RawHttp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What the command line makes and says is what the service takes and says. */
@FerryService
class CommandLineIntegrationTests {

    private static final String PACK = "src/test/resources/testpacks/ferry-crossing";

    @Autowired
    private Ferry ferry;

    @TempDir
    Path folder;

    @Test
    void assessesToTheVeryDocumentThatThePreviewGives() throws IOException {
        FerryFact disputed = FerryFact.reading()
                .with("/attributes/lowest", "1e2")
                .with("/source", "{\"publisher\":\"A\",\"title\":\"B\",\"published\":\"2031-04-30\"}");
        String facts = FerryFact.recording(FerryFact.reading(), FerryFact.roster(3), disputed);
        Path file = Files.writeString(folder.resolve("facts.yaml"), facts);

        RawHttp.Answer preview = ferry.http()
                .post(
                        "/api/v1/assessments/preview",
                        facts.replaceFirst("\\{", "{\"pack\":\"ferry-crossing\",\"asOf\":\"2031-05-01\","));

        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.body()).contains("\"conflicts\":[{", "\"value\":160");
        assertThat(Ran.sherpa("assess", file, "--pack", PACK, "--as-of", "2031-05-01", "--json")
                        .answered(0)
                        .out())
                .isEqualTo(preview.body() + "\n");
    }

    @Test
    void packsAVersionThatTheServiceTakes() throws IOException {
        Ran.sherpa("pack", "new", folder.resolve("my-plan")).answered(0);
        Path archive = folder.resolve("out.zip");
        String told = Ran.sherpa("pack", "package", folder.resolve("my-plan"), "--output", archive)
                .answered(0)
                .out();

        RawHttp.Answer upload = ferry.http()
                .post("/api/v1/rule-packs/my-plan/versions", Files.readAllBytes(archive), "application/zip");

        assertThat(upload.status()).as(upload.body()).isEqualTo(201);
        assertThat(upload.json().path("state").stringValue()).isEqualTo("CHECKED");
        assertThat(upload.json().path("cases").path("passed").intValue()).isEqualTo(9);
        assertThat(told).contains("hash " + upload.json().path("hash").stringValue());
    }
}
