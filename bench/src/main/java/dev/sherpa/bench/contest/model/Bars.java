package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The values of the catalogue's parameters on a day. */
public record Bars(
        BigDecimal pledgeUsdBn,
        BigDecimal dealsUsdBn,
        BigDecimal purchasesUsdBn,
        BigDecimal purchasesYears,
        BigDecimal aircraft,
        LocalDate termEnd,
        BigDecimal usSharePct,
        BigDecimal usMajorityPct,
        BigDecimal byteDanceCeilingPct,
        BigDecimal tariffPoints,
        int priorityTopics,
        int toleratedPressure,
        int freshDays,
        LocalDate calendarFloor) {

    static Bars of(Map<String, Object> parameters) {
        return new Bars(
                number(parameters, "investment-pledge.bar-usd-bn"),
                number(parameters, "investment-deals.bar-usd-bn"),
                number(parameters, "purchases.bar-usd-bn"),
                number(parameters, "purchases.bar-years"),
                number(parameters, "aircraft.bar-count"),
                day(parameters, "term.ends-on"),
                number(parameters, "joint-venture.us-share-bar-pct"),
                number(parameters, "joint-venture.us-majority-pct"),
                number(parameters, "joint-venture.bytedance-ceiling-pct"),
                number(parameters, "tariff-cut.bar-points"),
                number(parameters, "priorities.bar-topics").intValueExact(),
                number(parameters, "pressure.tolerated").intValueExact(),
                number(parameters, "talks.fresh-days").intValueExact(),
                day(parameters, "calendar.floor"));
    }

    private static BigDecimal number(Map<String, Object> parameters, String name) {
        return (BigDecimal) value(parameters, name);
    }

    private static LocalDate day(Map<String, Object> parameters, String name) {
        return (LocalDate) value(parameters, name);
    }

    private static Object value(Map<String, Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the pack has no parameter " + name);
        }
        return value;
    }
}
