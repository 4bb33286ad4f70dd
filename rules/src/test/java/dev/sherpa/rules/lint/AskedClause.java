package dev.sherpa.rules.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conditions of a clause that a test makes up, with what they mean.
 *
 * @param conditions the conditions
 */
record AskedClause(List<Condition> conditions) {

    /** What a fact is of, among its attributes. */
    static final String TYPE = "type";

    /**
     * A pattern.
     *
     * @param type its type
     * @param bound the attributes that it binds, by the name of the binding
     * @param constraints its constraints, of its attributes and of what is bound
     */
    record Pattern(String type, Map<String, String> bound, List<Asked> constraints) {

        String text() {
            return type + "( "
                    + Stream.concat(
                                    bound.entrySet().stream().map(each -> each.getKey() + " : " + each.getValue()),
                                    constraints.stream().map(Asked::text))
                            .collect(Collectors.joining(", "))
                    + " )";
        }

        /** Returns what is known behind it for each fact that it matches. */
        Stream<Map<String, Object>> matches(List<Map<String, Object>> facts, Map<String, Object> known) {
            return facts.stream()
                    .filter(fact -> type.equals(fact.get(TYPE)))
                    .map(fact -> {
                        Map<String, Object> all = new HashMap<>(known);
                        bound.forEach((name, attribute) -> {
                            if (fact.containsKey(attribute)) {
                                all.put(name, fact.get(attribute));
                            }
                        });
                        return Map.entry(fact, all);
                    })
                    .filter(match -> {
                        Map<String, Object> all = new HashMap<>(match.getValue());
                        all.putAll(match.getKey());
                        return constraints.stream().allMatch(asked -> asked.holds(all));
                    })
                    .map(Map.Entry::getValue);
        }
    }

    /**
     * A condition.
     *
     * @param word {@code not}, {@code exists}, {@code forall}, or nothing
     * @param patterns its pattern; two for a {@code forall}
     */
    record Condition(String word, List<Pattern> patterns) {

        String text() {
            String text = patterns.stream().map(Pattern::text).collect(Collectors.joining(" "));
            return word.equals("forall") ? "forall( " + text + " )" : (word + " " + text).strip();
        }
    }

    String text() {
        return conditions.stream().map(Condition::text).collect(Collectors.joining("\n    "));
    }

    /** Tells whether it holds of facts, each given as its attributes by name, its type among them. */
    boolean holds(List<Map<String, Object>> facts) {
        return holds(facts, 0, Map.of());
    }

    private boolean holds(List<Map<String, Object>> facts, int place, Map<String, Object> known) {
        if (place == conditions.size()) {
            return true;
        }
        Condition condition = conditions.get(place);
        Pattern pattern = condition.patterns().get(0);
        return switch (condition.word()) {
            case "not" -> pattern.matches(facts, known).findAny().isEmpty() && holds(facts, place + 1, known);
            case "exists" -> pattern.matches(facts, known).findAny().isPresent() && holds(facts, place + 1, known);
            case "forall" ->
                pattern.matches(facts, known).allMatch(each -> condition
                                .patterns()
                                .get(1)
                                .matches(facts, each)
                                .findAny()
                                .isPresent())
                        && holds(facts, place + 1, known);
            default -> pattern.matches(facts, known).anyMatch(each -> holds(facts, place + 1, each));
        };
    }
}
