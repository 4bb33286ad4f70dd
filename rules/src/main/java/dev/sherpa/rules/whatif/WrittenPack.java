package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Parameters;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import dev.sherpa.rules.pack.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pack version says, as far as outcomes depend on it. */
final class WrittenPack {

    private final RulePack pack;
    private final Map<Head, List<RuleSyntax>> rules;

    WrittenPack(RulePack pack) {
        this.pack = pack;
        this.rules = pack.syntax().stream()
                .collect(Collectors.groupingBy(rule -> rule.rule().head()));
    }

    RulePack pack() {
        return pack;
    }

    /** Returns the text of every rule on which an outcome depends, by name: conditions, what it gives, what it says. */
    Map<String, String> rulesBehind(Head head) {
        return behind(head)
                .collect(Collectors.toMap(rule -> rule.rule().name(), WrittenPack::text, (a, b) -> a, TreeMap::new));
    }

    /** Returns the parameters on which an outcome depends, and those that the engine reads. */
    Set<String> parametersBehind(Head head) {
        Set<String> names =
                behind(head).flatMap(WrittenPack::parameters).collect(Collectors.toCollection(TreeSet::new));
        pack.parameters().all().stream()
                .map(parameter -> parameter.name())
                .filter(Parameters::isOfTheEngine)
                .forEach(names::add);
        return names;
    }

    /** Returns what else differs from another version. */
    List<String> otherwiseThan(WrittenPack other) {
        List<String> differing = new ArrayList<>();
        if (!types().equals(other.types())
                || !pack.vocabulary().choices().equals(other.pack.vocabulary().choices())) {
            differing.add("vocabulary");
        }
        if (!checklist().equals(other.checklist())) {
            differing.add("checklist");
        }
        if (differing.isEmpty()) {
            differing.add("calendar");
        }
        return differing;
    }

    private Stream<RuleSyntax> behind(Head head) {
        Set<Head> known = new HashSet<>();
        collect(head, known);
        return rules.entrySet().stream()
                .filter(entry -> known.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream());
    }

    private void collect(Head head, Set<Head> known) {
        if (known.add(head)) {
            rules.getOrDefault(head, List.of())
                    .forEach(rule -> rule.rule().reads().forEach(read -> collect(read, known)));
        }
    }

    private static String text(RuleSyntax rule) {
        Rule read = rule.rule();
        String conditions = read.conditions().stream().map(Condition::text).collect(Collectors.joining("\n"));
        return read.isClause()
                ? conditions + "\n" + read.outcome().text() + ": "
                        + read.sentence().text()
                : conditions + "\n" + rule.consequence();
    }

    private static Stream<String> parameters(RuleSyntax rule) {
        Stream<String> matched = rule.patterns().stream()
                .filter(pattern -> pattern.type().equals("Parameter"))
                .flatMap(pattern -> Named.by(pattern).stream());
        Stream<String> printed = Stream.of(rule.rule().outcome(), rule.rule().sentence())
                .flatMap(template -> template.placeholders().stream())
                .filter(Template.Placeholder::isParameter)
                .map(Template.Placeholder::of);
        return Stream.concat(matched, printed);
    }

    private Map<String, Object> types() {
        return pack.vocabulary().all().stream()
                .collect(Collectors.toMap(DeclaredType::name, type -> List.of(type.merges(), type.attributes())));
    }

    private Object checklist() {
        return List.of(
                pack.definition().otherwise(),
                pack.definition().items().stream()
                        .map(item -> List.of(item.id(), item.title(), item.importance()))
                        .toList(),
                Objects.hash(pack.definition().statuses()));
    }
}
