package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.pack.ParameterDefinition.DatedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parameters of a pack, by name. */
public final class Parameters {

    /** The file that holds them. */
    public static final String FILE = "parameters.yaml";

    /** The lags of reliability A to F in days, read by the engine. */
    static final String LAGS = "reliability.lag-days";

    /** How many days apart facts can conflict, read by the engine. */
    static final String CONFLICT_WINDOW = "conflict.window-days";

    private static final String VALUE = "a number, a day, a text in quotes or a list of numbers is expected here";
    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final Map<String, ParameterDefinition> byName;
    private final Map<String, Integer> lines;

    private Parameters(Map<String, ParameterDefinition> byName, Map<String, Integer> lines) {
        this.byName = Collections.unmodifiableMap(byName);
        this.lines = Map.copyOf(lines);
    }

    /** Returns all parameters, ordered by name. */
    public List<ParameterDefinition> all() {
        return List.copyOf(byName.values());
    }

    /** Returns the line of {@value FILE} on which a parameter is given, from 1. */
    public int line(String name) {
        return lines.getOrDefault(name, 0);
    }

    /** Tells whether the engine itself reads a parameter of a name. */
    public static boolean isOfTheEngine(String name) {
        return name.equals(LAGS) || name.equals(CONFLICT_WINDOW);
    }

    /** Returns the names of all parameters. */
    Set<String> names() {
        return byName.keySet();
    }

    /** Finds a parameter by its name. */
    public Optional<ParameterDefinition> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the lags that hold on a day. */
    List<Integer> lagDays(LocalDate day) {
        return find(LAGS)
                .map(parameter -> parameter.on(day))
                .map(value -> ((List<?>) value.value())
                        .stream().map(lag -> ((BigDecimal) lag).intValueExact()).toList())
                .orElse(Collections.nCopies(6, 0));
    }

    /** Returns the conflict window that holds on a day. */
    int conflictWindowDays(LocalDate day) {
        return find(CONFLICT_WINDOW)
                .map(parameter -> parameter.on(day))
                .map(value -> ((BigDecimal) value.value()).intValueExact())
                .orElse(0);
    }

    static Parameters read(PackFiles files, Sources sources, Problems problems) {
        Map<String, ParameterDefinition> byName = new TreeMap<>();
        Map<String, Integer> lines = new TreeMap<>();
        files.text(FILE).flatMap(text -> Yaml.read(FILE, text, problems)).ifPresent(root -> root.entries()
                .forEach((name, node) -> {
                    byName.put(name, parameter(name, node, sources));
                    lines.put(name, node.keyLine());
                }));
        return new Parameters(byName, lines);
    }

    private static ParameterDefinition parameter(String name, YamlNode node, Sources sources) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            node.problemOfKey("'" + name + "' is not a parameter name: lower-case words joined by . and -");
        }
        Map<String, YamlNode> fields = node.fields("unit?", "values");
        List<DatedValue> values = new ArrayList<>();
        if (fields.containsKey("values")) {
            for (YamlNode value : fields.get("values").elements()) {
                dated(name, value, sources).ifPresent(read -> {
                    checkKind(name, value, read, values);
                    values.add(read);
                });
            }
        }
        values.sort(Comparator.comparing(DatedValue::from));
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).from().equals(values.get(i - 1).from())) {
                node.problem(
                        "'" + name + "' has two values from " + values.get(i).from());
            }
        }
        if (fields.containsKey("values") && fields.get("values").elements().isEmpty()) {
            node.problem("'" + name + "' has no value");
        }
        String unit = fields.containsKey("unit") ? fields.get("unit").text() : null;
        return new ParameterDefinition(name, unit, List.copyOf(values));
    }

    /** Checks that a value is of the kind of the first one, if there is one. */
    private static void checkKind(String name, YamlNode node, DatedValue value, List<DatedValue> before) {
        ValueType kind = new ParameterDefinition(name, null, List.of(value)).valueType();
        ValueType first = new ParameterDefinition(name, null, before).valueType();
        if (!first.comparesWith(kind) && !first.equals(kind)) {
            node.at("/value")
                    .problem("the values of '" + name + "' are not all of one kind: this is " + kind
                            + ", and the first one " + first);
        }
    }

    /** Reads a value; empty if it is refused. */
    private static Optional<DatedValue> dated(String name, YamlNode node, Sources sources) {
        Map<String, YamlNode> fields = node.fields("from", "value", "cite?", "analyst?");
        if (!fields.containsKey("cite") && !fields.containsKey("analyst")) {
            node.problem("a value rests on a source (cite) or on a judgement with its reason (analyst)");
        }
        if (!fields.containsKey("from") || !fields.containsKey("value")) {
            return Optional.empty();
        }
        Optional<Object> value = value(name, fields.get("value"));
        List<Citation> citations = new ArrayList<>();
        if (fields.containsKey("cite")) {
            YamlNode cite = fields.get("cite");
            citations.addAll(CitationReader.read(cite.text(), sources, (part, message) -> cite.problem(message)));
        }
        if (fields.containsKey("analyst")) {
            citations.add(Citation.ofJudgement(fields.get("analyst").text()));
        }
        LocalDate from = fields.get("from").day();
        return value.map(read -> new DatedValue(from, read, List.copyOf(citations)));
    }

    private static Optional<Object> value(String name, YamlNode node) {
        Object value = node.value();
        if (value instanceof String text
                && !node.isQuoted()
                && YamlNode.parseDay(text).isEmpty()) {
            return refused(node, VALUE);
        }
        if (name.equals(LAGS)) {
            return numbers(node, value, 6);
        }
        if (name.equals(CONFLICT_WINDOW)) {
            return value != null && isDays(value)
                    ? Optional.of(value)
                    : refused(node, "a whole number of days is expected here");
        }
        if (value instanceof String text) {
            return Optional.of(YamlNode.parseDay(text).<Object>map(day -> day).orElse(text));
        }
        if (value instanceof List<?>) {
            return numbers(node, value, -1);
        }
        return value instanceof BigDecimal ? Optional.of(value) : refused(node, VALUE);
    }

    private static Optional<Object> numbers(YamlNode node, @org.jspecify.annotations.Nullable Object value, int count) {
        boolean fits = value instanceof List<?> list
                && (count < 0
                        ? list.stream().allMatch(BigDecimal.class::isInstance)
                        : list.size() == count && list.stream().allMatch(Parameters::isDays));
        if (fits && value != null) {
            return Optional.of(value);
        }
        String expected = count < 0 ? "a list of numbers" : "a list of " + count + " whole numbers of days";
        return refused(node, expected + " is expected here");
    }

    private static boolean isDays(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof BigDecimal number
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(36_500)) <= 0;
    }

    private static Optional<Object> refused(YamlNode node, String message) {
        node.problem(message);
        return Optional.empty();
    }
}
