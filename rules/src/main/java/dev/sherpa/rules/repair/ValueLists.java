package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the values to try for attributes, the plainest first: small numbers, days near the as-of day. */
final class ValueLists {

    private final List<Pool> pools;
    private final LocalDate asOf;

    ValueLists(List<Pool> pools, LocalDate asOf) {
        this.pools = pools;
        this.asOf = asOf;
    }

    /** Returns the values to try for an attribute of a fact that has one already, or none. */
    List<Object> of(DeclaredType type, Attribute attribute, @Nullable Object present) {
        Set<Object> values = new LinkedHashSet<>();
        switch (attribute.kind()) {
            case CHOICE -> values.addAll(attribute.choices());
            case FLAG -> values.addAll(List.of(true, false));
            default -> pools.forEach(pool -> pool.addTo(values, type, attribute, present));
        }
        if (attribute.kind() != Attribute.Kind.CHOICE && attribute.kind() != Attribute.Kind.FLAG) {
            values.add(other(attribute, values));
        }
        return values.stream()
                .filter(value -> !(value instanceof BigDecimal number) || Values.fits(attribute, number))
                .sorted(plainness())
                .toList();
    }

    /** Returns a value of an attribute whose value does not matter. */
    Object any(Attribute attribute) {
        return switch (attribute.kind()) {
            case CHOICE -> attribute.choices().get(0);
            case FLAG -> true;
            default -> other(attribute, Set.of());
        };
    }

    /** Returns a value that is none of some. */
    private Object other(Attribute attribute, Set<Object> values) {
        return switch (attribute.kind()) {
            case NUMBER -> number(attribute);
            case DATE -> asOf;
            case LIST -> List.of();
            default -> {
                String text = "other";
                while (values.contains(text)) {
                    text = "an" + text;
                }
                yield text;
            }
        };
    }

    /** Returns the plainest number that the type of an attribute admits. */
    private static BigDecimal number(Attribute attribute) {
        List<BigDecimal> plain = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        Optional.ofNullable(attribute.minimum()).ifPresent(plain::add);
        Optional.ofNullable(attribute.maximum()).ifPresent(plain::add);
        Optional.ofNullable(attribute.exclusiveMinimum()).ifPresent(low -> {
            plain.add(low.add(BigDecimal.ONE));
            Optional.ofNullable(attribute.exclusiveMaximum())
                    .or(() -> Optional.ofNullable(attribute.maximum()))
                    .ifPresent(high -> plain.add(low.add(high).divide(BigDecimal.valueOf(2))));
        });
        Optional.ofNullable(attribute.exclusiveMaximum()).ifPresent(high -> {
            plain.add(high.subtract(BigDecimal.ONE));
            Optional.ofNullable(attribute.minimum())
                    .ifPresent(low -> plain.add(low.add(high).divide(BigDecimal.valueOf(2))));
        });
        return plain.stream()
                .filter(number -> Values.fits(attribute, number))
                .map(Values::plain)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private Comparator<Object> plainness() {
        return Comparator.<Object>comparingDouble(value -> value instanceof BigDecimal number
                        ? number.abs().doubleValue()
                        : value instanceof LocalDate day ? Math.abs(ChronoUnit.DAYS.between(asOf, day)) : 0)
                .thenComparing(
                        value -> value instanceof LocalDate || value instanceof BigDecimal ? value.toString() : "");
    }
}
