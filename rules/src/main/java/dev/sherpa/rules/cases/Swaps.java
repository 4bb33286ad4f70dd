package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What operators, functions and values of a pack are swapped for. */
final class Swaps {

    private static final Map<String, List<String>> OPERATORS = Map.ofEntries(
            Map.entry("==", List.of("!=")),
            Map.entry("!=", List.of("==")),
            Map.entry("<", List.of("<=", ">=")),
            Map.entry("<=", List.of("<", ">")),
            Map.entry(">", List.of(">=", "<=")),
            Map.entry(">=", List.of(">", "<")),
            Map.entry("&&", List.of("||")),
            Map.entry("||", List.of("&&")),
            Map.entry("+", List.of("-")),
            Map.entry("-", List.of("+")),
            Map.entry("*", List.of("/")),
            Map.entry("/", List.of("*")),
            Map.entry("in", List.of("not in")),
            Map.entry("contains", List.of("not contains")));

    private static final Map<String, String> FUNCTIONS = Map.of(
            "earliest", "latest",
            "latest", "earliest",
            "lowest", "highest",
            "highest", "lowest",
            "distinct", "tally",
            "total", "highest",
            "least", "greatest",
            "greatest", "least");

    private final RulePack pack;

    Swaps(RulePack pack) {
        this.pack = pack;
    }

    static List<String> ofOperator(String operator) {
        return OPERATORS.getOrDefault(operator, List.of());
    }

    static List<String> ofFunction(String function) {
        String other = FUNCTIONS.get(function);
        return other == null ? List.of() : List.of(other);
    }

    /** Returns what a constant, a flag or a text in quotes is swapped for; nothing for any other word. */
    List<String> ofValue(String token) {
        if (token.equals("true") || token.equals("false")) {
            return List.of(token.equals("true") ? "false" : "true");
        }
        int dot = token.indexOf('.');
        if (Character.isUpperCase(token.charAt(0)) && dot > 0) {
            String owner = token.substring(0, dot + 1);
            List<String> constants = pack.vocabulary().choices().getOrDefault(token.substring(0, dot), List.of());
            return around(token.substring(dot + 1), constants).stream()
                    .map(owner::concat)
                    .toList();
        }
        if (token.charAt(0) != '"') {
            return List.of();
        }
        String text = token.substring(1, token.length() - 1);
        List<String> known = words().filter(words -> words.contains(text))
                .flatMap(words -> around(text, words).stream())
                .distinct()
                .toList();
        return (known.isEmpty() ? List.of(text + "-other") : known)
                .stream().map(word -> '"' + word + '"').toList();
    }

    /** Returns the entries before and after one in a list. */
    static List<String> around(String entry, List<String> list) {
        int index = list.indexOf(entry);
        List<String> around = new ArrayList<>();
        if (index > 0) {
            around.add(list.get(index - 1));
        }
        if (index >= 0 && index + 1 < list.size()) {
            around.add(list.get(index + 1));
        }
        return around;
    }

    private Stream<List<String>> words() {
        List<ItemDefinition> items = pack.definition().items();
        return Stream.concat(
                Stream.of(
                        pack.definition().statuses().stream()
                                .flatMap(List::stream)
                                .toList(),
                        items.stream().map(ItemDefinition::id).toList(),
                        items.stream()
                                .map(ItemDefinition::importance)
                                .distinct()
                                .toList(),
                        pack.calendar().categories()),
                pack.definition().conclusions().stream().map(ConclusionDefinition::values));
    }
}
