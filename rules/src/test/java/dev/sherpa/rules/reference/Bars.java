package dev.sherpa.rules.reference;

import java.time.LocalDate;

/** The catalogue's parameters, as they hold from 2025-01-01. */
final class Bars {

    static final Fraction PLEDGE_USD_BN = Fraction.of(550);
    static final Fraction DEALS_USD_BN = Fraction.of(100);
    static final Fraction PURCHASES_USD_BN = Fraction.of(200);
    static final Fraction PURCHASES_YEARS = Fraction.of(2);
    static final Fraction AIRCRAFT = Fraction.of(200);
    static final LocalDate TERM_END = LocalDate.of(2029, 1, 20);
    static final Fraction US_SHARE_PCT = Fraction.of(80);
    static final Fraction US_MAJORITY_PCT = Fraction.of(50);
    static final Fraction BYTEDANCE_CEILING_PCT = Fraction.of(20);
    static final Fraction TARIFF_POINTS = Fraction.of(10);
    static final int PRIORITY_TOPICS = 2;
    static final int TOLERATED_PRESSURE = 2;
    static final int FRESH_DAYS = 90;
    static final LocalDate FLOOR = LocalDate.of(2026, 4, 1);
    static final int CONFLICT_WINDOW_DAYS = 3;

    private Bars() {}
}
