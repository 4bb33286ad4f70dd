package dev.sherpa.briefing;

import java.io.InputStream;
import java.util.Objects;

/** A file that briefings are made with: a style sheet, a font. */
final class PackagedFile {

    private PackagedFile() {}

    /** Opens one by its name within the folder of briefings. */
    static InputStream open(String name) {
        return Objects.requireNonNull(PackagedFile.class.getResourceAsStream("/briefing/" + name), name);
    }
}
