package dev.sherpa.pack;

import dev.sherpa.web.Fault;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges the name of an entry in an archive. */
final class EntryName {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.+ ()/-]+");
    private static final String EXPECTED =
            "Names relative to the folder, of letters, digits and . _ - + ( ) and blanks.";

    private EntryName() {}

    /** Returns what is wrong with a name. */
    static Optional<Fault> fault(String name, ArchiveBounds bounds) {
        String shown = "The name \"" + shown(name) + "\"";
        if (name.length() > bounds.name()) {
            return fault(shown + " is too long.", "Names of at most " + bounds.name() + " characters.");
        }
        if (name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*")) {
            return fault(shown + " is absolute.", EXPECTED);
        }
        List<String> parts = List.of(name.split("[/\\\\]", -1));
        if (parts.contains("..")) {
            return fault(shown + " leads out of the folder.", EXPECTED);
        }
        boolean folder = name.endsWith("/");
        List<String> steps = folder ? parts.subList(0, parts.size() - 1) : parts;
        boolean odd = steps.stream().anyMatch(step -> step.isBlank() || step.equals(".") || !step.equals(step.strip()));
        if (odd || !PLAIN.matcher(name).matches()) {
            return fault(shown + " is no plain name.", EXPECTED);
        }
        return steps.size() - (folder ? 0 : 1) > bounds.depth()
                ? fault(shown + " lies too deep.", "At most " + bounds.depth() + " folders within each other.")
                : Optional.empty();
    }

    /** Shows a name in a sentence, whatever it holds. */
    static String shown(String name) {
        String line = name.replaceAll("[^\\x20-\\x7e]", "\ufffd");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private static Optional<Fault> fault(String detail, String expected) {
        return Optional.of(Fault.at("", detail, expected));
    }
}
