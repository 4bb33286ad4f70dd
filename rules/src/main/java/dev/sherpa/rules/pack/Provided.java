package dev.sherpa.rules.pack;

import dev.sherpa.rules.pack.ValueType.Kind;
import dev.sherpa.rules.provided.AsOf;
import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Distinct;
import dev.sherpa.rules.provided.Earliest;
import dev.sherpa.rules.provided.Fact;
import dev.sherpa.rules.provided.Found;
import dev.sherpa.rules.provided.FreeDays;
import dev.sherpa.rules.provided.Functions;
import dev.sherpa.rules.provided.Gather;
import dev.sherpa.rules.provided.Highest;
import dev.sherpa.rules.provided.Item;
import dev.sherpa.rules.provided.Latest;
import dev.sherpa.rules.provided.Lowest;
import dev.sherpa.rules.provided.Parameter;
import dev.sherpa.rules.provided.RegularExpressions;
import dev.sherpa.rules.provided.Tally;
import dev.sherpa.rules.provided.Total;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the engine provides to every pack, and the imports that make them known to Drools. */
final class Provided {

    private static final ValueType TEXT = ValueType.present(Kind.TEXT);
    private static final ValueType WORD = ValueType.present(Kind.WORD);
    private static final ValueType DAY = ValueType.present(Kind.DAY);

    /** The engine's facts with their attributes. */
    static final Map<String, Map<String, ValueType>> TYPES = Map.of(
            "AsOf", Map.of("day", DAY),
            "Parameter",
                    Map.of(
                            "name",
                            TEXT,
                            "number",
                            ValueType.perhaps(Kind.NUMBER),
                            "day",
                            ValueType.perhaps(Kind.DAY),
                            "text",
                            ValueType.perhaps(Kind.TEXT)),
            "CalendarWindow", Map.of("category", WORD, "title", TEXT, "firstDay", DAY, "lastDay", DAY),
            "FreeDays", Map.of("category", WORD, "firstDay", DAY, "lastDay", DAY),
            "Item", Map.of("id", TEXT, "title", TEXT, "importance", WORD, "status", WORD),
            "Conclusion", Map.of("name", TEXT, "value", WORD));

    /** The attributes of every fact type besides its own. */
    static final Map<String, ValueType> FACT_ATTRIBUTES = Map.of("subject", TEXT, "said", DAY, "by", WORD);

    /** The functions that an expression can call. */
    static final Set<String> FUNCTIONS = Set.of(
            "least", "greatest", "sum", "difference", "product", "quotient", "number", "daysAfter", "daysBefore");

    /** The accumulate functions whose result has the unit of what they are given. */
    static final Set<String> UNIT_KEEPING = Set.of("total", "lowest", "highest");

    /** The accumulate functions of numbers. */
    static final Set<String> OF_NUMBERS = UNIT_KEEPING;

    /** The accumulate functions of days. */
    static final Set<String> OF_DAYS = Set.of("earliest", "latest");

    /** The accumulate functions that have no result over nothing. */
    static final Set<String> SILENT_ON_NONE = Set.of("lowest", "highest", "earliest", "latest");

    private static final List<Class<?>> IMPORTED = List.of(
            BigDecimal.class,
            LocalDate.class,
            List.class,
            Fact.class,
            AsOf.class,
            Parameter.class,
            CalendarWindow.class,
            FreeDays.class,
            Item.class,
            Conclusion.class);

    private static final List<String> COMPILED_ONLY =
            List.of("exactly__", "smaller__", "earlier__", "larger__", "later__");

    private static final Map<String, Class<?>> ACCUMULATE = new TreeMap<>(Map.of(
            "total", Total.class,
            "lowest", Lowest.class,
            "highest", Highest.class,
            "earliest", Earliest.class,
            "latest", Latest.class,
            "tally", Tally.class,
            "distinct", Distinct.class));

    /** The accumulate function, not a pack's to write, that keeps what an accumulation ranges over. */
    static final String GATHER = "gather__";

    /** The function, not a pack's to write, that a number in a constraint becomes where a function takes it. */
    static final String EXACTLY = "exactly__";

    /** The function, not a pack's to write, that the operator {@code matches} becomes. */
    static final String MATCHES = "matches__";

    /** The accumulate function, not a pack's to write, that an {@code exists} becomes. */
    static final String FOUND = "found__";

    private Provided() {}

    /** Returns the names of the classes that compiled rules mean, so that no type of a pack can have them. */
    static Set<String> classNames() {
        return Stream.of(
                        IMPORTED,
                        ACCUMULATE.values(),
                        List.of(Gather.class, Found.class, Functions.class, RegularExpressions.class))
                .flatMap(Collection::stream)
                .map(Class::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the accumulate functions that a pack can use. */
    static Set<String> accumulateFunctions() {
        return ACCUMULATE.keySet();
    }

    /** Returns the import statements, on one line. */
    static String imports() {
        StringBuilder imports = new StringBuilder();
        for (Class<?> type : IMPORTED) {
            imports.append("import ").append(type.getName()).append("; ");
        }
        new java.util.TreeSet<>(FUNCTIONS).forEach(function -> importFunction(imports, Functions.class, function));
        COMPILED_ONLY.forEach(function -> importFunction(imports, Functions.class, function));
        importFunction(imports, RegularExpressions.class, MATCHES);
        ACCUMULATE.forEach((name, type) -> importAccumulate(imports, name, type));
        importAccumulate(imports, GATHER, Gather.class);
        importAccumulate(imports, FOUND, Found.class);
        return imports.toString();
    }

    private static void importFunction(StringBuilder imports, Class<?> owner, String name) {
        imports.append("import function ")
                .append(owner.getName())
                .append('.')
                .append(name)
                .append("; ");
    }

    private static void importAccumulate(StringBuilder imports, String name, Class<?> type) {
        imports.append("import accumulate ")
                .append(type.getName())
                .append(' ')
                .append(name)
                .append("; ");
    }
}
