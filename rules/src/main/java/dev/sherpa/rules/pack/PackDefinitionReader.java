package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads pack.yaml. */
final class PackDefinitionReader {

    static final String FILE = "pack.yaml";

    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,62}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9-]{0,62}");
    private static final Pattern ANY = Pattern.compile("(?s).{1,1000}");

    private PackDefinitionReader() {}

    static Optional<PackDefinition> read(PackFiles files, Problems problems) {
        Optional<String> text = files.text(FILE);
        if (text.isEmpty()) {
            problems.add(FILE, 0, "the file is missing; every pack needs one");
            return Optional.empty();
        }
        return Yaml.read(FILE, text.get(), problems).map(PackDefinitionReader::definition);
    }

    private static PackDefinition definition(YamlNode root) {
        Map<String, YamlNode> fields = root.fields(
                "id",
                "version",
                "title",
                "question",
                "asserters",
                "anonymous?",
                "statuses",
                "otherwise",
                "words?",
                "items",
                "conclusions");
        List<List<String>> statuses = statuses(fields);
        PackDefinition definition = new PackDefinition(
                text(fields, "id", ID, "an id of lower-case letters, digits and hyphens"),
                text(fields, "version", ANY, "a version"),
                text(fields, "title", ANY, "a title"),
                text(fields, "question", ANY, "a question"),
                constants(fields, "asserters"),
                constants(fields, "anonymous"),
                statuses,
                text(fields, "otherwise", CONSTANT, "a status"),
                words(fields),
                list(fields, "items").stream().map(PackDefinitionReader::item).toList(),
                list(fields, "conclusions").stream()
                        .map(PackDefinitionReader::conclusion)
                        .toList());
        check(root, fields, definition);
        return definition;
    }

    private static Stream<YamlNode> elements(Map<String, YamlNode> fields, String name) {
        return Optional.ofNullable(fields.get(name)).stream().flatMap(list -> list.elements().stream());
    }

    private static void check(YamlNode root, Map<String, YamlNode> fields, PackDefinition definition) {
        Set<String> statuses = new TreeSet<>(definition.allStatuses());
        if (fields.containsKey("otherwise") && !statuses.contains(definition.otherwise())) {
            fields.getOrDefault("otherwise", root)
                    .unknown(
                            "'" + definition.otherwise() + "' is not one of the statuses " + statuses,
                            definition.otherwise(),
                            "",
                            statuses);
        }
        elements(fields, "anonymous")
                .filter(asserter -> !definition.asserters().contains(String.valueOf(asserter.value())))
                .forEach(asserter -> asserter.unknown(
                        "'" + asserter.value() + "' is not one of the asserters " + definition.asserters(),
                        String.valueOf(asserter.value()),
                        "",
                        definition.asserters()));
        Set<String> seen = new HashSet<>();
        for (ItemDefinition item : definition.items()) {
            if (!seen.add(item.id())) {
                root.problemAt(item.line(), "the item '" + item.id() + "' is declared twice");
            }
        }
        elements(fields, "items").forEach(item -> elements(item.entries(), "statuses")
                .filter(status -> !statuses.contains(String.valueOf(status.value())))
                .forEach(status -> status.unknown(
                        "'" + status.value() + "' of item '"
                                + Optional.ofNullable(item.entries().get("id"))
                                        .map(YamlNode::value)
                                        .orElse("")
                                + "' is not one of the statuses " + statuses,
                        String.valueOf(status.value()),
                        "",
                        statuses)));
        for (ConclusionDefinition conclusion : definition.conclusions()) {
            if (!seen.add(conclusion.name())) {
                root.problemAt(
                        conclusion.line(),
                        "the name '" + conclusion.name() + "' is taken; items and conclusions share files");
            }
        }
        if (definition.conclusions().isEmpty()
                || definition.conclusions().get(0).type() != ConclusionDefinition.Type.CHOICE) {
            fields.getOrDefault("conclusions", root)
                    .problem("the first conclusion is the verdict and must be of type choice");
        }
    }

    private static List<List<String>> statuses(Map<String, YamlNode> fields) {
        List<List<String>> ranks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode rank : list(fields, "statuses")) {
            ranks.add(rank.elements().stream()
                    .map(status -> {
                        String text = status.text(CONSTANT, "a status in UPPER_SNAKE_CASE");
                        if (!seen.add(text)) {
                            status.problem("the status '" + text + "' is given twice");
                        }
                        return text;
                    })
                    .toList());
        }
        return List.copyOf(ranks);
    }

    private static Map<String, String> words(Map<String, YamlNode> fields) {
        Map<String, String> words = new LinkedHashMap<>();
        if (fields.containsKey("words")) {
            fields.get("words").entries().forEach((constant, word) -> words.put(constant, word.text()));
        }
        return Map.copyOf(words);
    }

    private static ItemDefinition item(YamlNode node) {
        Map<String, YamlNode> fields = node.fields("id", "title", "question", "importance", "asks", "statuses");
        return new ItemDefinition(
                text(fields, "id", ID, "an id of lower-case letters, digits and hyphens"),
                text(fields, "title", ANY, "a title"),
                text(fields, "question", ANY, "a question"),
                text(fields, "importance", CONSTANT, "a word in UPPER_SNAKE_CASE"),
                list(fields, "asks").stream().map(YamlNode::text).toList(),
                constants(fields, "statuses"),
                node.line());
    }

    private static ConclusionDefinition conclusion(YamlNode node) {
        Map<String, YamlNode> fields = node.fields("name", "type", "values?");
        String type = text(fields, "type", Pattern.compile("choice|date|number|text"), "choice, date, number or text");
        boolean choice = type.equals("choice");
        if (choice != fields.containsKey("values")) {
            node.problem(choice ? "a choice lists its values" : "only a choice lists values");
        }
        return new ConclusionDefinition(
                text(fields, "name", NAME, "a name such as verdict or firstWindow"),
                type.matches("choice|date|number|text")
                        ? ConclusionDefinition.Type.valueOf(type.toUpperCase(Locale.ROOT))
                        : ConclusionDefinition.Type.TEXT,
                constants(fields, "values"),
                node.line());
    }

    private static String text(Map<String, YamlNode> fields, String key, Pattern form, String description) {
        YamlNode node = fields.get(key);
        return node == null ? "" : node.text(form, description);
    }

    private static List<YamlNode> list(Map<String, YamlNode> fields, String key) {
        YamlNode node = fields.get(key);
        return node == null ? List.of() : node.elements();
    }

    private static List<String> constants(Map<String, YamlNode> fields, String key) {
        return list(fields, key).stream()
                .map(node -> node.text(CONSTANT, "a word in UPPER_SNAKE_CASE"))
                .toList();
    }
}
