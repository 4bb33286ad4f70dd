package dev.sherpa.rules.reference;

import java.time.LocalDate;

/** The first day of each Chinese lunar year from 2000 to 2100, as published in Hong Kong. */
public final class LunarNewYear {

    private static final int FIRST_YEAR = 2000;

    /** Month and day, ten years a line. */
    private static final String[] DAYS = ("""
            02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26
            02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05
            01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13
            02-03 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24
            02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02
            01-23 02-11 02-01 02-19 02-08 01-28 02-15 02-04 01-24 02-12
            02-02 01-21 02-09 01-29 02-17 02-05 01-26 02-14 02-03 01-23
            02-11 01-31 02-19 02-07 01-27 02-15 02-05 01-24 02-12 02-02
            01-22 02-09 01-29 02-17 02-06 01-26 02-14 02-03 01-24 02-10
            01-30 02-18 02-07 01-27 02-15 02-05 01-25 02-12 02-01 01-21
            02-09
            """).trim().split("\\s+");

    private LunarNewYear() {}

    /** Returns the first day of a lunar year that is on the table. */
    public static LocalDate of(int year) {
        if (year < FIRST_YEAR || year - FIRST_YEAR >= DAYS.length) {
            throw new IllegalArgumentException("no lunar new year on the table for " + year);
        }
        return LocalDate.parse(year + "-" + DAYS[year - FIRST_YEAR]);
    }
}
