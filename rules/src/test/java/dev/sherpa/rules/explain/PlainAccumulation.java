package dev.sherpa.rules.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Computes the results of an accumulation over plain maps, by its text. */
final class PlainAccumulation {

    private static final Pattern FUNCTION = Pattern.compile("(\\$\\w+)\\s*:\\s*([a-z]+)\\s*\\(\\s*(\\$\\w+)\\s*\\)");

    private PlainAccumulation() {}

    /** Returns the results by their bindings; null for one that there is none of. */
    static Map<String, @Nullable Object> results(String condition, Collection<Map<String, Object>> counted) {
        PlainPattern pattern = PlainPattern.first(condition);
        Map<String, @Nullable Object> results = new HashMap<>();
        Matcher function = FUNCTION.matcher(pattern.rest());
        while (function.find()) {
            String of = function.group(3);
            String attribute = pattern.bound().get(of);
            List<Object> values = counted.stream()
                    .map(each -> attribute == null ? each : each.get(attribute))
                    .filter(Objects::nonNull)
                    .toList();
            results.put(function.group(1), result(function.group(2), values));
        }
        return results;
    }

    private static @Nullable Object result(String function, List<Object> values) {
        return switch (function) {
            case "tally" -> BigDecimal.valueOf(values.size());
            case "distinct" -> BigDecimal.valueOf(new HashSet<>(values).size());
            case "total" ->
                values.stream()
                        .map(BigDecimal.class::cast)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .round(new MathContext(25));
            case "lowest" ->
                values.stream()
                        .map(BigDecimal.class::cast)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
            case "highest" ->
                values.stream()
                        .map(BigDecimal.class::cast)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
            case "earliest" ->
                values.stream()
                        .map(LocalDate.class::cast)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
            case "latest" ->
                values.stream()
                        .map(LocalDate.class::cast)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
            default -> throw new IllegalArgumentException("No function " + function);
        };
    }
}
