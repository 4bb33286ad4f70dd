package dev.sherpa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The small rule pack that a new one begins as.
 *
 * @param id its id
 * @param title its title
 */
record PackTemplate(String id, String title) {

    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    static final Pattern TITLE = Pattern.compile("[^\\s\\p{C}](?:[^\\p{C}]{0,198}[^\\s\\p{C}])?");

    private static final List<String> FILES = List.of(
            "PACK.md",
            "pack.yaml",
            "facts.drl",
            "budget.drl",
            "consent.drl",
            "start.drl",
            "parameters.yaml",
            "sources.yaml",
            "dossier.yaml",
            "cases/budget.yaml",
            "cases/consent.yaml",
            "cases/start.yaml");

    /** Writes the files to a folder, which is made if need be, and returns their names. */
    List<String> write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("cases"));
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), text(file));
        }
        return FILES;
    }

    private String text(String file) throws IOException {
        try (InputStream template = PackTemplate.class.getResourceAsStream("template/" + file)) {
            if (template == null) {
                throw new IllegalStateException("The template has no file " + file);
            }
            String written = file.endsWith(".yaml") ? quoted() : title;
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("%ID%", id)
                    .replace("%TITLE%", written);
        }
    }

    /** Returns the title as YAML has it between double quotes. */
    private String quoted() {
        return title.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
