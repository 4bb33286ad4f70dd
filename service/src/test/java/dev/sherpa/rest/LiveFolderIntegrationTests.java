package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.client.model.PackProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@FerryService
class LiveFolderIntegrationTests {

    private static final String PACK = "ferry-crossing";

    @TempDir
    private static Path folder;

    @Autowired
    private Ferry ferry;

    @DynamicPropertySource
    static void watched(DynamicPropertyRegistry properties) {
        properties.add("sherpa.packs.watch", folder::toString);
    }

    @Test
    void hasSavedFilesTakeEffectUnlessSomethingIsWrong() throws IOException {
        save("deeper", 161);
        await().untilAsserted(() -> assertThat(bar()).isEqualTo("161"));

        Path parameters = folder.resolve("deeper/parameters.yaml");
        String whole = Files.readString(parameters).replace("161", "162");
        Files.writeString(parameters, whole.substring(0, whole.indexOf("value:")));
        await().untilAsserted(() ->
                assertThat(problems()).extracting(PackProblem::getFile).contains("parameters.yaml"));
        assertThat(bar()).isEqualTo("161");

        Files.writeString(parameters, whole);
        await().untilAsserted(() -> assertThat(bar()).isEqualTo("162"));
        assertThat(problems()).isEmpty();
        assertThat(ferry.activation()
                        .listActivations(PACK, null, 1)
                        .getActivations()
                        .get(0)
                        .getReason())
                .contains("watched folder");
    }

    private static void save(String name, int bar) throws IOException {
        Path pack = Files.createDirectory(folder.resolve(name));
        for (Map.Entry<String, String> file : FogPack.deeper(bar).files().entrySet()) {
            Files.writeString(pack.resolve(file.getKey()), file.getValue());
        }
    }

    private String bar() {
        return String.valueOf(ferry.rulePacks()
                .getRulePack(PACK)
                .getParameters()
                .get(0)
                .getValues()
                .get(0)
                .getValue());
    }

    private List<PackProblem> problems() {
        return ferry.rulePacks().listPackProblems(PACK).getProblems();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(1));
    }
}
