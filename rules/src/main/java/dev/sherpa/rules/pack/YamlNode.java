package dev.sherpa.rules.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A place in a YAML file that reports what is wrong there, with its line.
 *
 * <p>Reading on after a problem yields empty values, so that all problems of a file are found in one pass.
 */
final class YamlNode {

    private static final Pattern WHOLE_OR_DECIMAL =
            Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,2})?");

    private final String file;
    private final Node node;
    private final Problems problems;
    private final @Nullable Node key;

    YamlNode(String file, Node node, Problems problems) {
        this(file, node, problems, null);
    }

    private YamlNode(String file, Node node, Problems problems, @Nullable Node key) {
        this.file = file;
        this.node = node;
        this.problems = problems;
        this.key = key;
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** Returns the line of the key that the value belongs to, or else its own. */
    int keyLine() {
        return (key == null ? node : key)
                .getStartMark()
                .map(mark -> mark.getLine() + 1)
                .orElse(0);
    }

    String file() {
        return file;
    }

    void problem(String message) {
        report(node, "yaml", message, null);
    }

    /** Reports what is wrong with the key that the value belongs to. */
    void problemOfKey(String message) {
        report(key == null ? node : key, "yaml", message, null);
    }

    /** Reports a value that means nothing here, the ones that are known, and the one that is probably meant. */
    void unknown(String message, String name, String list, Collection<String> known) {
        unknown(node, message, name, list, known);
    }

    /** Reports a key that means nothing here, the ones that are known, and the one that is probably meant. */
    void unknownKey(String message, String name, String list, Collection<String> known) {
        unknown(key == null ? node : key, message, name, list, known);
    }

    private void unknown(Node at, String message, String name, String list, Collection<String> known) {
        Optional<String> meant = Nearest.to(name, known);
        report(at, "unknown-name", Nearest.message(message, list, known, meant), meant.orElse(null));
    }

    private void report(Node at, String code, String message, @Nullable String expected) {
        int line = at.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        int column = at.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
        String offending =
                at instanceof ScalarNode scalar && scalar.getValue().length() <= 60 ? scalar.getValue() : null;
        problems.add(new Problem(file, line, column, Problem.Severity.ERROR, code, message, offending, expected));
    }

    /** Returns the innermost place that a JSON pointer leads to. */
    YamlNode at(String pointer) {
        String[] steps = pointer.substring(Math.min(1, pointer.length())).split("/", 2);
        String name = steps[0].replace("~1", "/").replace("~0", "~");
        Optional<YamlNode> next = Optional.empty();
        if (node instanceof MappingNode) {
            next = Optional.ofNullable(entries().get(name));
        } else if (node instanceof SequenceNode && name.matches("\\d{1,3}")) {
            next = elements().stream().skip(Integer.parseInt(name)).findFirst();
        }
        return next.map(found -> steps.length > 1 ? found.at("/" + steps[1]) : found)
                .orElse(this);
    }

    /** Reports what is wrong at another line of the file. */
    void problemAt(int line, String message) {
        problems.add(file, line, message);
    }

    /** Reads a mapping with the given keys, of which those ending in {@code ?} may be absent. */
    Map<String, YamlNode> fields(String... keys) {
        Map<String, YamlNode> fields = entries();
        if (!(node instanceof MappingNode)) {
            return fields;
        }
        Set<String> known = new LinkedHashSet<>();
        Set<String> required = new LinkedHashSet<>();
        for (String key : keys) {
            boolean optional = key.endsWith("?");
            String name = optional ? key.substring(0, key.length() - 1) : key;
            known.add(name);
            required.add(optional ? "" : name);
        }
        required.removeAll(fields.keySet());
        fields.forEach((key, value) -> {
            if (!known.contains(key)) {
                Nearest.to(key, known).ifPresent(required::remove);
                value.unknownKey("'" + key + "' is not known here", key, "known are", known);
            }
        });
        required.remove("");
        required.forEach(name -> problem("'" + name + "' is missing"));
        return fields;
    }

    /** Reads a mapping with any keys. */
    Map<String, YamlNode> entries() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = new YamlNode(file, tuple.getKeyNode(), problems).text();
                entries.put(key, new YamlNode(file, tuple.getValueNode(), problems, tuple.getKeyNode()));
            }
        } else {
            problem("a mapping of keys to values is expected here");
        }
        return entries;
    }

    /** Reads a list. */
    List<YamlNode> elements() {
        List<YamlNode> elements = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(element -> elements.add(new YamlNode(file, element, problems)));
        } else {
            problem("a list is expected here");
        }
        return elements;
    }

    /** Reads a list of texts. */
    List<String> texts() {
        return elements().stream().map(YamlNode::text).toList();
    }

    /** Reads a scalar as it is written. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            return scalar.getValue();
        }
        problem("a text is expected here");
        return "";
    }

    /** Reads a text of a given form. */
    String text(Pattern form, String description) {
        String text = text();
        if (!form.matcher(text).matches()) {
            problem("'" + text + "' is not " + description);
        }
        return text;
    }

    boolean flag() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            problem("true or false is expected here, not '" + text + "'");
        }
        return text.equals("true");
    }

    /** Reads a day in ISO form. */
    LocalDate day() {
        String text = text();
        Optional<LocalDate> day = parseDay(text);
        if (day.isEmpty()) {
            problem("a day is expected here, as in 2026-04-01, not '" + text + "'");
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /** Tells whether a text is written in quotes. */
    boolean isQuoted() {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN;
    }

    /** Reads any value: a mapping, a list, a number, a flag, a text, or null. */
    @Nullable
    Object value() {
        if (node instanceof MappingNode) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            entries().forEach((key, value) -> values.put(key, value.value()));
            return values;
        }
        if (node instanceof SequenceNode) {
            List<@Nullable Object> values = new ArrayList<>();
            elements().forEach(element -> values.add(element.value()));
            return values;
        }
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.getTag().equals(Tag.NULL)) {
            return null;
        }
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return text;
        }
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        return WHOLE_OR_DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    /** Reads a day of the years 1 to 9999. */
    static Optional<LocalDate> parseDay(String text) {
        try {
            return text.length() == 10
                    ? Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1)
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
