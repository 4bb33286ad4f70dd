package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values of attributes: their canonical form, and those around bars that no comparison with the bars tells from others. */
final class Values {

    private Values() {}

    /** Returns a number as facts hold it: without zeros at its end, and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns a value of an attribute as constraints compare it. */
    static @Nullable Object compared(DeclaredType type, String name, @Nullable Object value) {
        Optional<Attribute> choice =
                type.attribute(name).filter(attribute -> attribute.kind() == Attribute.Kind.CHOICE);
        return value == null || choice.isEmpty()
                ? value
                : new Constant(choice.get().choices().indexOf(value));
    }

    /** Returns numbers with one just below and just above each: by a step in the last decimal of any, or half of a gap. */
    static List<BigDecimal> aroundNumbers(Collection<BigDecimal> bars) {
        SortedSet<BigDecimal> sorted = new TreeSet<>(bars);
        int scale = sorted.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(Math.min(scale, 6), 0));
        SortedSet<BigDecimal> around = new TreeSet<>(sorted);
        BigDecimal last = null;
        for (BigDecimal bar : sorted) {
            BigDecimal below = bar.subtract(step);
            if (last == null || last.compareTo(below) < 0) {
                around.add(below);
            } else {
                around.add(last.add(bar).divide(BigDecimal.valueOf(2)));
            }
            around.add(bar.add(step));
            last = bar;
        }
        return around.stream().map(Values::plain).toList();
    }

    /** Returns days with the days before and after each. */
    static List<LocalDate> aroundDays(Collection<LocalDate> bars) {
        SortedSet<LocalDate> around = new TreeSet<>();
        for (LocalDate bar : bars) {
            around.add(bar.minusDays(1));
            around.add(bar);
            around.add(bar.plusDays(1));
        }
        return List.copyOf(around);
    }

    /** Tells whether the declaration of an attribute admits a number. */
    static boolean fits(Attribute attribute, BigDecimal number) {
        return (attribute.minimum() == null || number.compareTo(attribute.minimum()) >= 0)
                && (attribute.exclusiveMinimum() == null || number.compareTo(attribute.exclusiveMinimum()) > 0)
                && (attribute.maximum() == null || number.compareTo(attribute.maximum()) <= 0)
                && (attribute.exclusiveMaximum() == null || number.compareTo(attribute.exclusiveMaximum()) < 0);
    }

    /** Returns what a sum, or a product, of which a number is a part would need of it to reach bars. */
    static List<BigDecimal> reaching(
            Collection<BigDecimal> bars, Collection<BigDecimal> reached, @Nullable BigDecimal present) {
        List<BigDecimal> needed = new ArrayList<>();
        BigDecimal part = present == null ? BigDecimal.ZERO : present;
        for (BigDecimal bar : bars) {
            for (BigDecimal result : reached) {
                needed.add(part.add(bar).subtract(result));
                if (result.signum() != 0 && part.signum() != 0) {
                    needed.add(part.multiply(bar).divide(result, 2, RoundingMode.UP));
                }
            }
        }
        return needed;
    }
}
