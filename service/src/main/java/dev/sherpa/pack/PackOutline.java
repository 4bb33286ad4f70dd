package dev.sherpa.pack;

import dev.sherpa.api.model.DifferenceKind;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a pack consists of, by kind and name, each in a text that differs when it decides differently. */
final class PackOutline {

    private PackOutline() {}

    static Map<DifferenceKind, Map<String, String>> of(LoadedPack loaded) {
        RulePack pack = loaded.pack();
        Map<DifferenceKind, Map<String, String>> outline = new EnumMap<>(DifferenceKind.class);
        outline.put(
                DifferenceKind.ITEM, named(pack.definition().items(), ItemDefinition::id, item -> item(item, pack)));
        outline.put(
                DifferenceKind.CONCLUSION,
                named(
                        pack.definition().conclusions(),
                        ConclusionDefinition::name,
                        conclusion -> conclusion.type() + " " + conclusion.values()
                                + clauses(Head.conclusion(conclusion.name()), pack)));
        outline.put(DifferenceKind.CLAUSE, RuleTexts.of(loaded));
        outline.put(
                DifferenceKind.PARAMETER,
                named(pack.parameters().all(), ParameterDefinition::name, PackOutline::parameter));
        outline.put(DifferenceKind.TYPE, named(pack.vocabulary().all(), DeclaredType::name, PackOutline::type));
        return outline;
    }

    private static String item(ItemDefinition item, RulePack pack) {
        return item.title() + " " + item.question() + " " + item.importance() + "; asks " + item.asks() + "; "
                + item.statuses() + clauses(Head.item(item.id()), pack);
    }

    /** Lists the clauses of a decision list, whose order decides. */
    private static String clauses(Head head, RulePack pack) {
        return pack.clauses(head).stream().map(Rule::name).collect(Collectors.joining("; ", "; clauses: ", ""));
    }

    private static String parameter(ParameterDefinition parameter) {
        String unit = parameter.unit() == null ? "" : " " + parameter.unit();
        return parameter.values().stream()
                .map(dated -> dated.from() + ": " + dated.value() + unit)
                .collect(Collectors.joining("; "));
    }

    private static String type(DeclaredType type) {
        return (type.submitted() ? "fact" : "derived")
                + (type.merges() ? ", merges" : "")
                + (type.fixed() ? ", fixed" : "")
                + type.orderings().stream()
                        .map(ordering -> ", " + ordering.first() + " <= " + ordering.second())
                        .collect(Collectors.joining())
                + type.attributes().stream().map(PackOutline::attribute).collect(Collectors.joining("; ", ": ", ""));
    }

    private static String attribute(Attribute attribute) {
        return attribute.name() + " " + attribute.kind()
                + (attribute.choices().isEmpty() ? "" : " " + attribute.choices())
                + (attribute.required() ? " required" : "")
                + (attribute.fixed() ? " fixed" : "")
                + said(" ", attribute.unit())
                + said(" >= ", attribute.minimum())
                + said(" > ", attribute.exclusiveMinimum())
                + said(" <= ", attribute.maximum())
                + said(" < ", attribute.exclusiveMaximum());
    }

    private static String said(String word, @Nullable Object value) {
        return value == null ? "" : word + value;
    }

    private static <T> Map<String, String> named(List<T> all, Function<T, String> name, Function<T, String> text) {
        return all.stream().collect(Collectors.toMap(name, text, (first, second) -> first, TreeMap::new));
    }
}
