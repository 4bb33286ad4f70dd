package dev.sherpa.rules.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A fact type for tests, with so many values of each attribute that whatever can hold holds of one of its facts. */
final class Attributes {

    /** Its declaration. */
    static final String DECLARATION = """
            declare enum Level
                LOW, MIDDLE, HIGH;
            end

            declare Sample extends Fact
                kilograms : BigDecimal @minimum( 0 )
                share : BigDecimal @required @exclusiveMinimum( -1 ) @maximum( 2 )
                level : Level
                limit : Level @required
                done : LocalDate
                due : LocalDate
                note : String
                title : String
                sealed : Boolean
                crew : List
            end
            """;

    static final Set<String> REQUIRED = Set.of("share", "limit");

    /** Two numbers between any two literals, as two attributes can differ there; and so on. */
    private static final Map<String, List<Object>> VALUES = new TreeMap<>(Map.of(
            "kilograms", numbers("0", "0.3", "0.6", "1", "1.3", "1.6", "2", "2.3", "2.6"),
            "share", numbers("-0.6", "-0.3", "0", "0.3", "0.6", "1", "1.3", "1.6", "2"),
            "level", List.of(0, 1, 2),
            "limit", List.of(0, 1, 2),
            "done", days(),
            "due", days(),
            "note", List.of("a", "b", "c", "d"),
            "title", List.of("a", "b", "c", "d"),
            "sealed", List.of(true, false),
            "crew", List.of(List.of(), List.of("a"), List.of("b"), List.of("a", "b"))));

    private Attributes() {}

    /** Returns facts with every value of some attributes, and with none where it is not required; without any others. */
    static List<Map<String, Object>> facts(Set<String> names) {
        List<Map<String, Object>> facts = List.of(Map.of());
        for (String name : names) {
            facts = facts.stream().flatMap(fact -> withEach(fact, name)).toList();
        }
        return facts;
    }

    private static Stream<Map<String, Object>> withEach(Map<String, Object> fact, String name) {
        Stream<Map<String, Object>> given = VALUES.getOrDefault(name, List.of()).stream()
                .map(value -> {
                    Map<String, Object> more = new HashMap<>(fact);
                    more.put(name, value);
                    return more;
                });
        return REQUIRED.contains(name) ? given : Stream.concat(Stream.of(fact), given);
    }

    private static List<Object> numbers(String... numbers) {
        List<Object> values = new ArrayList<>();
        Stream.of(numbers).map(BigDecimal::new).forEach(values::add);
        return values;
    }

    private static List<Object> days() {
        return Stream.of("2030-01-01", "2030-01-02")
                .<Object>map(java.time.LocalDate::parse)
                .toList();
    }
}
