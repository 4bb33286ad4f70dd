package dev.sherpa.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what sections found, a JSON file each, so that a run of some leaves what the others found. */
public final class Results {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    /** Keeps results in a folder, which need not be there yet. */
    public Results(Path folder) {
        this.folder = folder;
    }

    /** Keeps what a section found, in place of what it found before. */
    public void keep(SectionResult result) {
        write(file(result.section()), result);
    }

    /** Returns what is kept of the named sections, in their order; those without a result are left out. */
    public List<SectionResult> of(List<String> sections) {
        return sections.stream()
                .map(this::file)
                .filter(Files::exists)
                .map(file -> JSON.readValue(file.toFile(), SectionResult.class))
                .toList();
    }

    /** Writes a value as JSON, and makes the folder if it is not there. */
    static void write(Path file, Object value) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, JSON.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private Path file(String section) {
        return folder.resolve(section + ".json");
    }
}
