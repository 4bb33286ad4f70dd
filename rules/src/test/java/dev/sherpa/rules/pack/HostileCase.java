package dev.sherpa.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A change of a sound pack for the worse, and its twin, which looks much like it and is fine.
 *
 * @param name what it tries
 * @param file the file that it changes
 * @param replaced the text that it stands instead of; absent if it is added
 * @param hostile what it writes there
 * @param benign what its twin writes there
 */
record HostileCase(String name, String file, @Nullable String replaced, String hostile, String benign) {

    /** Leaves a file, if it ever runs; an expression of type boolean. */
    private static final String MARK = "new java.io.File( System.getProperty( \"sherpa.mark\" ) ).createNewFile()";

    /** Reads the cases of a file of the corpus. */
    static Stream<HostileCase> read(String topic) {
        try (InputStream text = HostileCase.class.getResourceAsStream("/hostile/" + topic + ".yaml")) {
            List<?> cases = (List<?>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(text));
            return cases.stream().map(each -> of((Map<?, ?>) each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileCase of(Map<?, ?> fields) {
        Object replaced = fields.get("replace");
        return new HostileCase(
                text(fields, "case"),
                text(fields, "file"),
                replaced == null ? null : replaced.toString(),
                text(fields, "hostile").replace("MARK", MARK),
                text(fields, "benign"));
    }

    private static String text(Map<?, ?> fields, String name) {
        return Objects.requireNonNull(fields.get(name), () -> name + " of " + fields)
                .toString();
    }

    PackDraft hostilePack() {
        return changed(hostile);
    }

    PackDraft benignPack() {
        return changed(benign);
    }

    /** Tells whether a problem lies in what the case changed, or at the beginning of the rule or type that it changed. */
    boolean isAt(Problem problem) {
        PackDraft sound = new PackDraft();
        int first = replaced == null ? 1 : sound.lineOf(file, replaced);
        int last = first + (int) hostile.lines().count();
        List<String> before = sound.text(file).lines().limit(first).toList();
        int declaration = 1;
        for (int line = 1; line <= before.size(); line++) {
            declaration = before.get(line - 1).matches("(rule|declare) .*") ? line : declaration;
        }
        return problem.file().equals(file)
                && (problem.line() == declaration || (problem.line() >= first && problem.line() <= last));
    }

    private PackDraft changed(String text) {
        return replaced == null
                ? new PackDraft().appending(file, text)
                : new PackDraft().replacing(file, replaced, text);
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
