package dev.sherpa.rules.pack;

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
import dev.sherpa.rules.provided.Tally;
import dev.sherpa.rules.provided.Total;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The names that the engine provides to every pack, and the imports that make them known to Drools. */
final class Provided {

    /** The engine's facts with their attributes. */
    static final Map<String, Set<String>> TYPES = Map.of(
            "AsOf", Set.of("day"),
            "Parameter", Set.of("name", "number", "day", "text"),
            "CalendarWindow", Set.of("category", "title", "firstDay", "lastDay"),
            "FreeDays", Set.of("category", "firstDay", "lastDay"),
            "Item", Set.of("id", "title", "importance", "status"),
            "Conclusion", Set.of("name", "value"));

    /** The attributes of every fact type besides its own. */
    static final Set<String> FACT_ATTRIBUTES = Set.of("subject", "said", "by");

    /** The functions that an expression can call. */
    static final Set<String> FUNCTIONS = Set.of(
            "least", "greatest", "sum", "difference", "product", "quotient", "number", "daysAfter", "daysBefore");

    /** The accumulate functions whose result has the unit of what they are given. */
    static final Set<String> UNIT_KEEPING = Set.of("total", "lowest", "highest");

    /** The accumulate functions that have no result over nothing. */
    static final Set<String> SILENT_ON_NONE = Set.of("lowest", "highest", "earliest", "latest");

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

    /** The accumulate function, not a pack's to write, that an {@code exists} becomes. */
    static final String FOUND = "found__";

    private Provided() {}

    /** Returns the accumulate functions that a pack can use. */
    static Set<String> accumulateFunctions() {
        return ACCUMULATE.keySet();
    }

    /** Returns the import statements, on one line. */
    static String imports() {
        StringBuilder imports = new StringBuilder();
        for (Class<?> type : List.of(
                BigDecimal.class,
                LocalDate.class,
                List.class,
                Fact.class,
                AsOf.class,
                Parameter.class,
                CalendarWindow.class,
                FreeDays.class,
                Item.class,
                Conclusion.class)) {
            imports.append("import ").append(type.getName()).append("; ");
        }
        for (String function : new java.util.TreeSet<>(FUNCTIONS)) {
            imports.append("import function ")
                    .append(Functions.class.getName())
                    .append('.')
                    .append(function)
                    .append("; ");
        }
        ACCUMULATE.forEach((name, type) -> importAccumulate(imports, name, type));
        importAccumulate(imports, GATHER, Gather.class);
        importAccumulate(imports, FOUND, Found.class);
        return imports.toString();
    }

    private static void importAccumulate(StringBuilder imports, String name, Class<?> type) {
        imports.append("import accumulate ")
                .append(type.getName())
                .append(' ')
                .append(name)
                .append("; ");
    }
}
