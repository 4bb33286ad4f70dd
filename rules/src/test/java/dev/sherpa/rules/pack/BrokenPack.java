package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A sound pack with every kind of file, changed as an entry of the corpus of broken packs says. */
final class BrokenPack {

    private static final List<String> FILES = List.of(
            "pack.yaml",
            "facts.drl",
            "tank.drl",
            "launch.drl",
            "parameters.yaml",
            "sources.yaml",
            "calendar.ics",
            "dossier.yaml",
            "cases/tank.yaml");

    private final Map<?, ?> entry;

    private BrokenPack(Map<?, ?> entry) {
        this.entry = entry;
    }

    /** Reads the corpus. */
    static List<BrokenPack> corpus() {
        String text = new String(bytes("/broken/corpus.yaml"), StandardCharsets.UTF_8);
        List<?> entries = (List<?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        return entries.stream().map(each -> new BrokenPack((Map<?, ?>) each)).toList();
    }

    /** Returns the sound pack, with a calendar, a dossier and cases. */
    static PackDraft sound() {
        return new PackDraft()
                .with("calendar.ics", """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Test//EN
                        BEGIN:VEVENT
                        UID:rest@test
                        SUMMARY:Rest
                        CATEGORIES:REST
                        DTSTART;VALUE=DATE:20300101
                        DURATION:P3D
                        RRULE:FREQ=YEARLY
                        END:VEVENT
                        END:VCALENDAR
                        """)
                .with("dossier.yaml", """
                        id: watch-one
                        title: Watch one
                        facts:
                          - type: Reading
                            subject: left tank
                            said: 2030-02-01
                            by: CREW
                            source: manual
                            statement: The crew read 40 litres.
                            attributes: { gauge: LEFT, litres: 40 }
                        """)
                .with("cases/tank.yaml", """
                        - case: A tank of 40 litres is not full
                          as-of: 2030-03-01
                          facts:
                            - { type: Reading, subject: left tank, attributes: { gauge: LEFT, litres: 40 } }
                          checklist: { tank: GREY }
                          conclusions: {}
                        - case: An empty tank is too low
                          as-of: 2030-03-01
                          facts:
                            - { type: Reading, subject: left tank, attributes: { gauge: LEFT, litres: 0 } }
                          checklist:
                            tank: RED
                          conclusions: {}
                          sentences: { tank: [ There are 0 l only. ] }
                        """);
    }

    /** Returns the place that the first problem must name, as in {@code tank.drl:5}. */
    String place() {
        return text("at");
    }

    /** Returns a part of what the first problem must say. */
    String says() {
        return text("says");
    }

    /** Writes the broken pack to a folder and checks it. */
    CheckReport check(Path folder) throws IOException {
        PackDraft draft = sound();
        String file = text("file");
        if (entry.containsKey("missing")) {
            draft.without(file);
        } else if (entry.containsKey("text")) {
            draft.with(file, text("text"));
        } else {
            draft.replacing(file, text("find"), text("replace"));
        }
        Files.createDirectories(folder.resolve("cases"));
        Set<String> names = new TreeSet<>(FILES);
        names.add(file);
        for (String name : names) {
            if (!(name.equals(file) && entry.containsKey("missing"))) {
                Charset charset = entry.containsKey("latin") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
                String ends = entry.containsKey("windows") ? draft.text(name).replace("\n", "\r\n") : draft.text(name);
                String whole = (entry.containsKey("mark") ? "\ufeff" : "") + ends;
                Files.write(folder.resolve(name), whole.getBytes(name.equals(file) ? charset : StandardCharsets.UTF_8));
            }
        }
        return RulePack.check(PackFiles.read(folder));
    }

    @Override
    public String toString() {
        return text("name");
    }

    private String text(String key) {
        assertThat(entry.containsKey(key)).as("'%s' of %s", key, entry).isTrue();
        return String.valueOf(entry.get(key));
    }

    private static byte[] bytes(String resource) {
        try (var stream = BrokenPack.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
