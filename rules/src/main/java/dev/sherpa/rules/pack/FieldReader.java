package dev.sherpa.rules.pack;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an object of a submitted fact, collecting every fault. */
final class FieldReader {

    private final Map<?, ?> tree;
    private final String at;
    private final List<Fault> faults;
    private final Set<String> meant = new HashSet<>();

    FieldReader(Map<?, ?> tree, List<Fault> faults) {
        this(tree, "", faults);
    }

    FieldReader(Map<?, ?> tree, String at, List<Fault> faults) {
        this.tree = tree;
        this.at = at;
        this.faults = faults;
    }

    void refuseUnknown(Set<String> known) {
        tree.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .forEach(name -> {
                    Fault unknown = Fault.unknownName(
                            pointer(name), "the field '" + name + "' is not known", name, new TreeSet<>(known));
                    faults.add(unknown);
                    Optional.ofNullable(unknown.meant()).ifPresent(meant::add);
                });
    }

    /** Reports that a field is missing, unless it is the one that is meant by a name that is not known. */
    void missing(String name, String expected) {
        if (!meant.contains(name)) {
            fault(name, "the field is missing", expected);
        }
    }

    /** Reads a text; empty when it is faulty. */
    String text(String name, int length) {
        if (!tree.containsKey(name)) {
            missing(name, Line.expected(length));
            return "";
        }
        return Optional.ofNullable(optionalText(name, length)).orElse("");
    }

    /** Reads a text that can be left out; null when it is, or is faulty. */
    @Nullable
    String optionalText(String name, int length) {
        if (!tree.containsKey(name)) {
            return null;
        }
        if (tree.get(name) instanceof String text && Line.is(text, length)) {
            return text;
        }
        fault(name, FactReader.shown(tree.get(name)) + " is not allowed here", Line.expected(length));
        return null;
    }

    /** Reads a day; the epoch when it is faulty. */
    LocalDate day(String name) {
        if (!tree.containsKey(name)) {
            missing(name, "a day, as in 2026-04-01");
        }
        return Optional.ofNullable(optionalDay(name)).orElse(LocalDate.EPOCH);
    }

    /** Reads a day that can be left out; null when it is, or is faulty. */
    @Nullable
    LocalDate optionalDay(String name) {
        if (!tree.containsKey(name)) {
            return null;
        }
        Optional<LocalDate> day = tree.get(name) instanceof String text ? YamlNode.parseDay(text) : Optional.empty();
        if (day.isEmpty()) {
            fault(name, FactReader.shown(tree.get(name)) + " is not a day", "a day, as in 2026-04-01");
        }
        return day.orElse(null);
    }

    private void fault(String name, String detail, String expected) {
        faults.add(new Fault(pointer(name), detail, expected));
    }

    private String pointer(String name) {
        return at + "/" + FactReader.escape(name);
    }
}
