package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.AskedClause.Condition;
import dev.sherpa.rules.lint.AskedClause.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes up clauses that often cover one another, and the facts to try them on. */
final class RandomClauses {

    /** The types that the clauses ask for. */
    static final String DECLARATION = """
            declare Parcel extends Fact
                kilograms : BigDecimal
                note : String
            end

            declare Crate extends Fact
                kilograms : BigDecimal
                note : String
            end
            """;

    private static final List<String> TYPES = List.of("Parcel", "Parcel", "Crate");

    private final Random random;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    RandomClauses(long seed) {
        random = new Random(seed);
    }

    AskedClause clause() {
        numbers.clear();
        texts.clear();
        List<Condition> conditions = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            conditions.add(condition());
        }
        return new AskedClause(conditions);
    }

    /** Returns a fact base of at most four facts. */
    List<Map<String, Object>> facts() {
        List<Map<String, Object>> facts = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Map<String, Object> fact = new HashMap<>(Map.of(AskedClause.TYPE, pick(TYPES)));
            if (random.nextInt(4) > 0) {
                fact.put("kilograms", BigDecimal.valueOf(random.nextInt(3)));
            }
            if (random.nextInt(4) > 0) {
                fact.put("note", pick(List.of("a", "b", "c")));
            }
            facts.add(fact);
        }
        return facts;
    }

    private Condition condition() {
        String word = pick(List.of("", "", "", "exists", "not", "forall"));
        if (word.isEmpty()) {
            return new Condition(word, List.of(pattern(true)));
        }
        List<String> outerNumbers = List.copyOf(numbers);
        List<String> outerTexts = List.copyOf(texts);
        boolean forall = word.equals("forall");
        Pattern first = pattern(forall);
        Condition condition = new Condition(word, forall ? List.of(first, pattern(false)) : List.of(first));
        numbers.retainAll(outerNumbers);
        texts.retainAll(outerTexts);
        return condition;
    }

    private Pattern pattern(boolean binds) {
        String type = pick(TYPES);
        List<Asked> constraints = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            constraints.add(random.nextInt(8) == 0 ? new Asked.Not(comparison()) : comparison());
        }
        Map<String, String> bound = new LinkedHashMap<>();
        if (binds && random.nextBoolean()) {
            bind("$k", "kilograms", numbers, bound);
        }
        if (binds && random.nextInt(3) == 0) {
            bind("$n", "note", texts, bound);
        }
        return new Pattern(type, bound, constraints);
    }

    private static void bind(String letter, String attribute, List<String> known, Map<String, String> bound) {
        String name = letter + known.size();
        bound.put(name, attribute);
        known.add(name);
    }

    private Asked comparison() {
        boolean number = random.nextBoolean();
        String name = number ? "kilograms" : "note";
        List<String> known = number ? numbers : texts;
        if (random.nextInt(8) == 0) {
            boolean negative = random.nextBoolean();
            return new Asked.Comparison(
                    name + (negative ? " != null" : " == null"),
                    Set.of(name),
                    true,
                    negative,
                    all -> !all.containsKey(name));
        }
        String sign = pick(number ? List.of("==", "!=", "<", "<=", ">", ">=") : List.of("==", "!="));
        String other;
        Object literal;
        if (!known.isEmpty() && random.nextBoolean()) {
            other = pick(known);
            literal = null;
        } else {
            int value = random.nextInt(3);
            literal =
                    number ? BigDecimal.valueOf(value) : List.of("a", "b", "c").get(value);
            other = number ? String.valueOf(value) : "\"" + literal + "\"";
        }
        return new Asked.Comparison(
                name + " " + sign + " " + other,
                Set.of(name),
                false,
                sign.equals("!="),
                all -> compares(all.get(name), sign, literal == null ? all.get(other) : literal));
    }

    private static boolean compares(@Nullable Object left, String sign, @Nullable Object right) {
        if (left == null || right == null) {
            return false;
        }
        int order = left instanceof BigDecimal number
                ? number.compareTo((BigDecimal) right)
                : left.toString().compareTo(right.toString());
        return switch (sign) {
            case "==", "!=" -> order == 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
