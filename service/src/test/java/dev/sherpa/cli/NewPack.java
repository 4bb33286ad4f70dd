package dev.sherpa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A rule pack as {@code sherpa pack new} writes it, changed here and there.
 *
 * @param folder its folder
 */
record NewPack(Path folder) {

    /** Writes one. */
    static NewPack in(Path parent) {
        Path folder = parent.resolve("my-plan");
        Ran.sherpa("pack", "new", folder).answered(0);
        return new NewPack(folder);
    }

    /** Replaces a text that stands in a file. */
    NewPack replacing(String file, String text, String replacement) {
        String before = text(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold " + text);
        }
        return with(file, before.replace(text, replacement));
    }

    /** Writes a file. */
    NewPack with(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file. */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
