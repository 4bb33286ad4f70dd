package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.whatif.Hinge.Reversal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a fact could say instead, one attribute at a time and as the vocabulary allows it: the other flag; each other
 * constant; of a number or a day, for each bar that a rule compares the attribute itself with, the nearest value on the other
 * side, in steps of the last decimal that the number or the bar has, or of a day. A text and a list have no other side, nor has
 * an attribute that is absent.
 */
final class Reversals {

    private final RulePack pack;
    private final List<Bar> bars;

    Reversals(RulePack pack, List<Bar> bars) {
        this.pack = pack;
        this.bars = bars;
    }

    /** Returns the reversals of a fact, by attribute as declared; each lets the fact say something that it may. */
    List<Reversal> of(Fact fact) {
        DeclaredType type = pack.vocabulary().factType(fact.type()).orElseThrow();
        List<Reversal> reversals = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            Object value = fact.attributes().get(attribute.name());
            if (value != null) {
                others(fact.type(), attribute, value)
                        .map(other -> new Reversal(attribute.name(), value, other))
                        .filter(reversal -> pack.factReader()
                                .faultsOf(apply(fact, reversal))
                                .isEmpty())
                        .forEach(reversals::add);
            }
        }
        return reversals;
    }

    /** Returns a fact as it would be. */
    static Fact apply(Fact fact, Reversal reversal) {
        return fact.with(reversal.attribute(), reversal.to());
    }

    private Stream<?> others(String type, Attribute attribute, Object value) {
        return switch (attribute.kind()) {
            case FLAG -> Stream.of(value.equals(false));
            case CHOICE -> attribute.choices().stream().filter(choice -> !choice.equals(value));
            case NUMBER, DATE -> beyondBars(type, attribute.name(), value).stream();
            case TEXT, LIST -> Stream.of();
        };
    }

    private Set<Object> beyondBars(String type, String attribute, Object value) {
        Set<Object> others = new LinkedHashSet<>();
        bars.stream()
                .filter(bar ->
                        bar.type().equals(type) && bar.attribute().stream().anyMatch(attribute::equals))
                .filter(bar -> bar.value().getClass() == value.getClass())
                .forEach(bar -> around(bar.value(), value)
                        .filter(other -> bar.holds(other) != bar.holds(value))
                        .min(Comparator.comparing(other -> distance(other, value)))
                        .ifPresent(others::add));
        return others;
    }

    /** Returns the bar and what is right beside it, the lower first: the first of two that are as near is taken. */
    private static Stream<Object> around(Object bar, Object value) {
        if (bar instanceof BigDecimal number && value instanceof BigDecimal actual) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, Math.max(number.scale(), actual.scale())));
            return Stream.of(number.subtract(step), number, number.add(step)).map(Reversals::canonical);
        }
        LocalDate day = (LocalDate) bar;
        return Stream.of(day.minusDays(1), day, day.plusDays(1));
    }

    private static Object canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal distance(Object other, Object value) {
        return other instanceof BigDecimal number && value instanceof BigDecimal actual
                ? number.subtract(actual).abs()
                : BigDecimal.valueOf(Math.abs(((LocalDate) other).toEpochDay() - ((LocalDate) value).toEpochDay()));
    }
}
