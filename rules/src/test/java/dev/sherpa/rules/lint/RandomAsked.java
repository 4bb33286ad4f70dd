package dev.sherpa.rules.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes up constraints on a few attributes of {@link Attributes}. */
final class RandomAsked {

    private static final List<List<String>> POOLS = List.of(
            List.of("kilograms", "share"),
            List.of("kilograms", "share", "note"),
            List.of("kilograms", "sealed"),
            List.of("level", "limit"),
            List.of("level", "note"),
            List.of("level", "limit", "sealed"),
            List.of("done", "due"),
            List.of("done", "due", "note"),
            List.of("note", "title"),
            List.of("note"),
            List.of("kilograms"),
            List.of("level"),
            List.of("crew", "note"),
            List.of("sealed", "crew"));

    private static final List<String> LEVELS = List.of("LOW", "MIDDLE", "HIGH");

    private final Random random;
    private List<String> pool = List.of();

    RandomAsked(long seed) {
        random = new Random(seed);
    }

    private record Side(String text, Set<String> of, Function<Map<String, Object>, @Nullable Object> value) {

        static Side attribute(String name) {
            return new Side(name, Set.of(name), fact -> fact.get(name));
        }

        static Side literal(String text, Object value) {
            return new Side(text, Set.of(), fact -> value);
        }
    }

    /** Returns the constraints of one pattern. */
    List<Asked> pattern() {
        pool = pick(POOLS);
        List<Asked> constraints = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            constraints.add(constraint(2));
        }
        return constraints;
    }

    private Asked constraint(int depth) {
        int kind = random.nextInt(10);
        if (depth == 0 || kind < 6) {
            return comparison();
        }
        if (kind < 7) {
            return new Asked.Not(constraint(depth - 1));
        }
        return new Asked.Joined(
                random.nextBoolean() ? "&&" : "||", List.of(constraint(depth - 1), constraint(depth - 1)));
    }

    private Asked comparison() {
        String name = pick(pool);
        if (random.nextInt(10) == 0) {
            return ofNull(name);
        }
        return switch (name) {
            case "kilograms", "share" -> ordered(name, number(name));
            case "level", "limit" -> ordered(name, level(name));
            case "done", "due" -> ordered(name, Side.attribute(name.equals("done") ? "due" : "done"));
            case "note", "title" -> random.nextInt(3) == 0 ? among(name) : equal(name, text(name));
            case "sealed" -> {
                boolean value = random.nextBoolean();
                yield equal(name, Side.literal(String.valueOf(value), value));
            }
            default -> containing(name);
        };
    }

    private Asked ofNull(String name) {
        boolean negative = random.nextBoolean();
        String sign = negative ? "!=" : "==";
        return new Asked.Comparison(
                random.nextBoolean() ? name + " " + sign + " null" : "null " + sign + " " + name,
                Set.of(name),
                true,
                negative,
                fact -> !fact.containsKey(name));
    }

    private Side number(String name) {
        if (random.nextInt(4) == 0 && pool.contains("share")) {
            return Side.attribute(name.equals("share") ? "kilograms" : "share");
        }
        int literal = random.nextInt(4) - 1;
        return Side.literal(String.valueOf(literal), BigDecimal.valueOf(literal));
    }

    private Side level(String name) {
        if (random.nextInt(4) == 0 && pool.contains("limit")) {
            return Side.attribute(name.equals("limit") ? "level" : "limit");
        }
        int place = random.nextInt(3);
        return Side.literal("Level." + LEVELS.get(place), place);
    }

    private Side text(String name) {
        if (random.nextInt(4) == 0 && pool.contains("title")) {
            return Side.attribute(name.equals("title") ? "note" : "title");
        }
        String text = pick(List.of("a", "b"));
        return Side.literal('"' + text + '"', text);
    }

    private Asked ordered(String name, Side other) {
        String sign = pick(List.of("==", "!=", "<", "<=", ">", ">="));
        return compared(Side.attribute(name), sign, other);
    }

    private Asked equal(String name, Side other) {
        return compared(Side.attribute(name), pick(List.of("==", "!=")), other);
    }

    private Asked compared(Side one, String sign, Side other) {
        boolean swapped = random.nextBoolean();
        Side left = swapped ? other : one;
        Side right = swapped ? one : other;
        return new Asked.Comparison(
                left.text() + " " + sign + " " + right.text(),
                both(left.of(), right.of()),
                false,
                sign.equals("!="),
                fact -> present(left.value().apply(fact), right.value().apply(fact), (a, b) -> {
                    int order = compare(a, b);
                    return switch (sign) {
                        case "==", "!=" -> order == 0;
                        case "<" -> order < 0;
                        case "<=" -> order <= 0;
                        case ">" -> order > 0;
                        default -> order >= 0;
                    };
                }));
    }

    private Asked among(String name) {
        boolean negative = random.nextBoolean();
        List<String> values = pick(List.of(List.of("a"), List.of("a", "b"), List.of("b", "c")));
        return new Asked.Comparison(
                name + (negative ? " not in " : " in ") + "( \"" + String.join("\", \"", values) + "\" )",
                Set.of(name),
                false,
                negative,
                fact -> fact.containsKey(name) && values.contains(String.valueOf(fact.get(name))));
    }

    private Asked containing(String name) {
        boolean negative = random.nextBoolean();
        String value = pick(List.of("a", "b"));
        return new Asked.Comparison(
                name + (negative ? " not contains \"" : " contains \"") + value + '"',
                Set.of(name),
                false,
                negative,
                fact -> fact.get(name) instanceof List<?> list && list.contains(value));
    }

    private static boolean present(
            @Nullable Object left, @Nullable Object right, BiPredicate<Object, Object> comparison) {
        return left != null && right != null && comparison.test(left, right);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
