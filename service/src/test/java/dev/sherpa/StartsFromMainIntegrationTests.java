package dev.sherpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the application as the README's command does: in a process of its own, from its main. */
class StartsFromMainIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataBesideItByDefault() throws IOException {
        assertThat(started(Map.of())).contains("Sherpa listens on");
        assertThat(folder.resolve("data")).isDirectoryContaining("glob:**sherpa.mv.db");
    }

    @Test
    void keepsItsDataInARelativeFolder() throws IOException {
        assertThat(started(Map.of("SHERPA_DATA", "kept/here"))).contains("Sherpa listens on");
        assertThat(folder.resolve("kept/here")).isDirectoryContaining("glob:**sherpa.mv.db");
    }

    /** Returns what the process says until it listens, or ends. */
    private String started(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SherpaApplication.class.getName())
                .directory(Files.createDirectories(folder).toFile())
                .redirectErrorStream(true);
        builder.environment().remove("SHERPA_DATA");
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (BufferedReader said = process.inputReader()) {
            StringBuilder text = new StringBuilder();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                text.append(line).append('\n');
                if (line.contains("Sherpa listens on")) {
                    break;
                }
            }
            return text.toString();
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }
}
