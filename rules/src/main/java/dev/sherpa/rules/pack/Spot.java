package dev.sherpa.rules.pack;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file of a pack, that problems are reported of.
 *
 * @param file the file
 * @param text its whole text
 * @param from the offset at which the stretch begins
 * @param to the offset behind it
 * @param problems where problems go
 */
record Spot(String file, String text, int from, int to, Problems problems) {

    private static final int BRIEF = 60;

    /** Returns the spot of a whole file. */
    static Spot of(String file, String text, Problems problems) {
        return new Spot(file, text, 0, text.length(), problems);
    }

    /** Returns another stretch of the file; one that lies outside it is cut. */
    Spot at(int from, int to) {
        int begin = Math.max(0, Math.min(from, text.length()));
        return new Spot(file, text, begin, Math.max(begin, Math.min(to, text.length())), problems);
    }

    /** Returns the first occurrence of a part, as a whole word if there is one; the stretch itself without the part. */
    Spot within(String part) {
        if (part.isEmpty()) {
            return this;
        }
        Matcher word = Pattern.compile("(?<![\\w$.-])" + Pattern.quote(part) + "(?![\\w-])")
                .matcher(text)
                .region(from, to)
                .useTransparentBounds(true);
        int at = word.find() ? word.start() : text.indexOf(part, from);
        return at < 0 || at + part.length() > to ? this : at(at, at + part.length());
    }

    int line() {
        return DrlFile.lineOf(text, from);
    }

    /** Reports what is wrong with the stretch. */
    void problem(String message) {
        problem(file.substring(file.lastIndexOf('.') + 1), message, null);
    }

    /** Reports what is wrong with the stretch, and the text that would be right. */
    void problem(String code, String message, @Nullable String expected) {
        int column = from - text.lastIndexOf('\n', from - 1);
        String written = text.substring(from, to).strip().lines().findFirst().orElse("");
        String offending = written.length() > BRIEF ? written.substring(0, BRIEF) + "…" : written;
        problems.add(new Problem(
                file,
                line(),
                column,
                Problem.Severity.ERROR,
                code,
                message,
                offending.isEmpty() ? null : offending,
                expected));
    }

    /**
     * Reports a name that means nothing here, and the one that is probably meant.
     *
     * @param message what is wrong
     * @param list the phrase that goes before the names that are known, such as "it has"; empty to leave them out
     */
    void unknown(String message, String name, String list, Collection<String> known) {
        Optional<String> meant = Nearest.to(name, known);
        problem("unknown-name", Nearest.message(message, list, new TreeSet<>(known), meant), meant.orElse(null));
    }
}
