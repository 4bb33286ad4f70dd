package dev.sherpa.bench.contest.limit.bare;

import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The pack's bars as of a day, days as epoch days. */
record Bars(
        BigDecimal pledge,
        BigDecimal deals,
        BigDecimal purchases,
        BigDecimal years,
        BigDecimal aircraft,
        long termEnd,
        BigDecimal usShare,
        BigDecimal usMajority,
        BigDecimal byteDanceCeiling,
        BigDecimal points,
        int topics,
        int tolerated,
        int freshDays,
        long floor) {

    static Bars of(RulePack pack, LocalDate asOf) {
        return new Bars(
                number(pack, "investment-pledge.bar-usd-bn", asOf),
                number(pack, "investment-deals.bar-usd-bn", asOf),
                number(pack, "purchases.bar-usd-bn", asOf),
                number(pack, "purchases.bar-years", asOf),
                number(pack, "aircraft.bar-count", asOf),
                day(pack, "term.ends-on", asOf),
                number(pack, "joint-venture.us-share-bar-pct", asOf),
                number(pack, "joint-venture.us-majority-pct", asOf),
                number(pack, "joint-venture.bytedance-ceiling-pct", asOf),
                number(pack, "tariff-cut.bar-points", asOf),
                number(pack, "priorities.bar-topics", asOf).intValueExact(),
                number(pack, "pressure.tolerated", asOf).intValueExact(),
                number(pack, "talks.fresh-days", asOf).intValueExact(),
                day(pack, "calendar.floor", asOf));
    }

    private static BigDecimal number(RulePack pack, String name, LocalDate asOf) {
        return (BigDecimal) value(pack, name, asOf);
    }

    private static long day(RulePack pack, String name, LocalDate asOf) {
        return ((LocalDate) value(pack, name, asOf)).toEpochDay();
    }

    private static Object value(RulePack pack, String name, LocalDate asOf) {
        return pack.parameters().find(name).orElseThrow().on(asOf).value();
    }
}
