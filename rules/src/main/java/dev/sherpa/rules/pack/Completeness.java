package dev.sherpa.rules.pack;

import java.util.List;

/** Checks that what a pack declares and what its rules give fit together. */
final class Completeness {

    private Completeness() {}

    static void check(PackParts parts, List<DrlFile> files, List<CompilableRule> rules, Problems problems) {
        for (ItemDefinition item : parts.definition().items()) {
            checkHead(Head.item(item.id()), "item '" + item.id() + "'", files, rules, problems);
            item.asks().stream()
                    .filter(type -> parts.vocabulary().factType(type).isEmpty())
                    .forEach(type -> problems.add(
                            PackDefinitionReader.FILE,
                            0,
                            "the item '" + item.id() + "' asks for '" + type + "', which is not a fact type"));
            item.statuses().stream()
                    .filter(status -> rules.stream().noneMatch(rule -> gives(rule.rule(), item, status)))
                    .forEach(status -> problems.add(
                            PackDefinitionReader.FILE,
                            0,
                            "no rule gives the item '" + item.id() + "' the status " + status));
        }
        for (ConclusionDefinition conclusion : parts.definition().conclusions()) {
            checkHead(
                    Head.conclusion(conclusion.name()),
                    "conclusion '" + conclusion.name() + "'",
                    files,
                    rules,
                    problems);
        }
    }

    private static boolean gives(Rule rule, ItemDefinition item, String status) {
        return rule.head().equals(Head.item(item.id())) && rule.outcome().equals(Template.literal(status));
    }

    private static void checkHead(
            Head head, String name, List<DrlFile> files, List<CompilableRule> rules, Problems problems) {
        String file = head.name() + ".drl";
        boolean known = files.stream().anyMatch(drl -> drl.name().equals(file));
        if (rules.stream().noneMatch(rule -> rule.rule().head().equals(head)) && (known || problems.none())) {
            problems.add(
                    known ? file : PackDefinitionReader.FILE, 0, "the " + name + " has no rule; they stand in " + file);
        }
    }
}
