package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.PackCase.ExpectedConflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the cases of a pack. */
public final class CaseReader {

    private static final String OTHERS = "others";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final PackDefinition definition;
    private final Optional<DossierTemplate> dossier;
    private final FactNodes nodes;
    private final List<String> factTypes;
    private final Set<String> names = new HashSet<>();

    private CaseReader(PackDefinition definition, FactReader facts, Optional<DossierTemplate> dossier) {
        this.definition = definition;
        this.dossier = dossier;
        this.nodes = new FactNodes(facts);
        this.factTypes = facts.factTypes();
    }

    /** Reads all cases, in the order of files and lines; what is wrong is a {@link PackException} with every problem. */
    public static List<PackCase> read(PackFiles files, RulePack pack) {
        Problems problems = new Problems(files);
        List<PackCase> cases = read(files, pack.definition(), pack.factReader(), pack.dossier(), problems);
        problems.throwIfAny();
        return cases;
    }

    /** Reads all cases of a pack that need not be sound; what is wrong with them is reported. */
    static List<PackCase> read(
            PackFiles files,
            PackDefinition definition,
            FactReader facts,
            Optional<DossierTemplate> dossier,
            Problems problems) {
        CaseReader reader = new CaseReader(definition, facts, dossier);
        List<PackCase> cases = new ArrayList<>();
        for (String file : files.named("cases/", ".yaml")) {
            files.text(file).flatMap(text -> Yaml.read(file, text, problems)).ifPresent(root -> root.elements()
                    .forEach(node -> cases.add(reader.read(node))));
        }
        return List.copyOf(cases);
    }

    private PackCase read(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(
                "case",
                "as-of",
                "dossier?",
                "without?",
                "facts?",
                "checklist",
                "conclusions?",
                "sentences?",
                "conflicts?");
        String name = at(fields, "case").map(YamlNode::text).orElse("");
        if (!names.add(name)) {
            node.problem("another case has the name '" + name + "'");
        }
        LocalDate asOf = at(fields, "as-of").map(YamlNode::day).orElse(LocalDate.EPOCH);
        return new PackCase(
                name,
                node.file(),
                node.line(),
                asOf,
                facts(fields, asOf),
                at(fields, "checklist").map(this::checklist).orElse(Map.of()),
                at(fields, "conclusions").map(this::conclusions),
                at(fields, "sentences").map(this::sentences).orElse(Map.of()),
                at(fields, "conflicts")
                        .map(list ->
                                list.elements().stream().map(this::conflict).toList()));
    }

    private List<Fact> facts(Map<String, YamlNode> fields, LocalDate asOf) {
        List<Fact> facts = new ArrayList<>();
        if (at(fields, "dossier").map(YamlNode::flag).orElse(false)) {
            if (dossier.isEmpty()) {
                at(fields, "dossier").ifPresent(node -> node.problem("the pack has no " + DossierReader.FILE));
            }
            dossier.ifPresent(template -> facts.addAll(template.facts()));
        }
        at(fields, "without").stream().flatMap(list -> list.elements().stream()).forEach(node -> leaveOut(node, facts));
        Map<String, Object> defaults = Map.of(
                "statement", "As given.",
                "said", asOf.toString(),
                "by", definition.asserters().get(0),
                "source", Map.of("publisher", "Case", "title", "Given by the case", "published", asOf.toString()));
        at(fields, "facts").stream()
                .flatMap(list -> list.elements().stream())
                .forEach(node -> nodes.read(node, defaults).ifPresent(facts::add));
        return List.copyOf(facts);
    }

    private void leaveOut(YamlNode node, List<Fact> facts) {
        Map<String, YamlNode> fields = node.fields("type", "subject?");
        String type = type(fields);
        Predicate<Fact> meant = fact -> fact.type().equals(type)
                && at(fields, "subject")
                        .map(subject -> subject.text().equals(fact.subject()))
                        .orElse(true);
        if (!facts.removeIf(meant) && factTypes.contains(type)) {
            node.problem("there is no such fact to leave out");
        }
    }

    private Map<String, String> checklist(YamlNode node) {
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, YamlNode> given = node.entries();
        given.forEach((id, status) -> {
            if (!id.equals(OTHERS) && definition.item(id).isEmpty()) {
                status.unknownKey("there is no item '" + id + "'", id, "", itemIds());
            }
            status(status);
        });
        if (!itemIds()
                .containsAll(
                        given.keySet().stream().filter(id -> !id.equals(OTHERS)).toList())) {
            return expected;
        }
        for (ItemDefinition item : definition.items()) {
            Optional<YamlNode> status = at(given, item.id()).or(() -> at(given, OTHERS));
            if (status.isEmpty()) {
                node.problem(
                        "the checklist is not complete: '" + item.id() + "' is missing, and so is '" + OTHERS + "'");
            }
            status.ifPresent(found -> {
                checkPossible(item, found);
                expected.put(item.id(), found.text());
            });
        }
        return expected;
    }

    /** Checks that an item can come out as a case expects. */
    private void checkPossible(ItemDefinition item, YamlNode status) {
        Set<String> possible = new LinkedHashSet<>(item.statuses());
        possible.add(definition.otherwise());
        if (definition.allStatuses().contains(status.text()) && !possible.contains(status.text())) {
            status.unknown(
                    "the item '" + item.id() + "' is never " + status.text(), status.text(), "it can be", possible);
        }
    }

    private void status(YamlNode node) {
        if (!definition.allStatuses().contains(node.text())) {
            node.unknown(
                    "'" + node.text() + "' is not a status of the pack", node.text(), "", definition.allStatuses());
        }
    }

    private Map<String, String> conclusions(YamlNode node) {
        Map<String, String> expected = new LinkedHashMap<>();
        node.entries().forEach((name, value) -> {
            if (definition.conclusion(name).isEmpty()) {
                value.unknownKey("there is no conclusion '" + name + "'", name, "", conclusionNames());
            }
            definition.conclusion(name).ifPresent(conclusion -> checkPossible(conclusion, value));
            expected.put(name, value.text());
        });
        return expected;
    }

    /** Checks that a conclusion can have the value that a case expects. */
    private static void checkPossible(ConclusionDefinition conclusion, YamlNode value) {
        String text = value.text();
        String name = "the conclusion '" + conclusion.name() + "' ";
        switch (conclusion.type()) {
            case CHOICE -> {
                if (!conclusion.values().contains(text)) {
                    value.unknown(name + "has no value " + text, text, "it has", conclusion.values());
                }
            }
            case DATE -> {
                if (YamlNode.parseDay(text).isEmpty()) {
                    value.problem(name + "is a day, as in 2026-04-01, not '" + text + "'");
                }
            }
            case NUMBER -> {
                if (!NUMBER.matcher(text).matches()) {
                    value.problem(name + "is a number, as in 12.5, not '" + text + "'");
                }
            }
            case TEXT -> {}
        }
    }

    private Map<String, List<String>> sentences(YamlNode node) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        node.entries().forEach((of, texts) -> {
            if (definition.item(of).isEmpty() && definition.conclusion(of).isEmpty()) {
                List<String> known = new ArrayList<>(itemIds());
                known.addAll(conclusionNames());
                texts.unknownKey("there is no item or conclusion '" + of + "'", of, "", known);
            }
            expected.put(of, texts.texts());
        });
        return expected;
    }

    private List<String> itemIds() {
        return definition.items().stream().map(ItemDefinition::id).toList();
    }

    private List<String> conclusionNames() {
        return definition.conclusions().stream().map(ConclusionDefinition::name).toList();
    }

    private String type(Map<String, YamlNode> fields) {
        String type = text(fields, "type");
        if (!factTypes.contains(type)) {
            at(fields, "type")
                    .ifPresent(node -> node.unknown("'" + type + "' is not a fact type", type, "", factTypes));
        }
        return type;
    }

    private ExpectedConflict conflict(YamlNode node) {
        Map<String, YamlNode> fields = node.fields("type", "subject", "attribute");
        return new ExpectedConflict(type(fields), text(fields, "subject"), text(fields, "attribute"));
    }

    private static String text(Map<String, YamlNode> fields, String key) {
        return at(fields, key).map(YamlNode::text).orElse("");
    }

    private static Optional<YamlNode> at(Map<String, YamlNode> fields, String key) {
        return Optional.ofNullable(fields.get(key));
    }
}
