package dev.sherpa.rules.pack;

import java.util.List;

/** Checks that what a pack declares and what its rules give fit together. */
final class Completeness {

    private final PackParts parts;
    private final PackFiles files;
    private final List<DrlFile> readable;
    private final List<CompilableRule> rules;
    private final Problems problems;

    private Completeness(
            PackParts parts, PackFiles files, List<DrlFile> readable, List<CompilableRule> rules, Problems problems) {
        this.parts = parts;
        this.files = files;
        this.readable = readable;
        this.rules = rules;
        this.problems = problems;
    }

    static void check(
            PackParts parts, PackFiles files, List<DrlFile> readable, List<CompilableRule> rules, Problems problems) {
        Completeness completeness = new Completeness(parts, files, readable, rules, problems);
        parts.definition().items().forEach(completeness::check);
        parts.definition().conclusions().forEach(completeness::check);
    }

    private void check(ItemDefinition item) {
        if (readable.size() == files.named("", ".drl").size()) {
            List<String> types = parts.vocabulary().factTypes().stream()
                    .map(DeclaredType::name)
                    .toList();
            item.asks().stream().filter(type -> !types.contains(type)).forEach(type -> from(item.line())
                    .within(type)
                    .unknown(
                            "the item '" + item.id() + "' asks for '" + type + "', which is not a fact type",
                            type,
                            "",
                            types));
        }
        if (hasRules(Head.item(item.id()), item.line())) {
            item.statuses().stream()
                    .filter(status -> rules.stream().noneMatch(rule -> gives(rule.rule(), item, status)))
                    .forEach(status -> from(item.line())
                            .within(status)
                            .problem("no rule gives the item '" + item.id() + "' the status " + status));
        }
    }

    private void check(ConclusionDefinition conclusion) {
        hasRules(Head.conclusion(conclusion.name()), conclusion.line());
    }

    /** Tells whether a head has rules that could be read; reports one whose file is there to read, or missing, without. */
    private boolean hasRules(Head head, int line) {
        boolean has = rules.stream().anyMatch(rule -> rule.rule().head().equals(head));
        String file = head.name() + ".drl";
        boolean unreadable = problems.anyIn(file)
                || (files.text(file).isPresent()
                        && readable.stream().noneMatch(drl -> drl.name().equals(file)));
        if (!has && !unreadable) {
            problem(line, "the " + head + " has no rule; they stand in " + file);
        }
        return has && !unreadable;
    }

    private static boolean gives(Rule rule, ItemDefinition item, String status) {
        return rule.head().equals(Head.item(item.id())) && rule.outcome().equals(Template.literal(status));
    }

    /** Returns the stretch of pack.yaml from a line on. */
    private Spot from(int line) {
        String text = files.text(PackDefinitionReader.FILE).orElse("");
        return Spot.of(PackDefinitionReader.FILE, text, problems).at(DrlFile.startOf(text, line), text.length());
    }

    private void problem(int line, String message) {
        problems.add(PackDefinitionReader.FILE, line, message);
    }
}
