package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** Beijing's political year: the days that rule a visit out, and those that speak against it. */
final class BeijingCalendar {

    private BeijingCalendar() {}

    static boolean isFeasible(LocalDate day) {
        return !day.isBefore(Bars.FLOOR) && !blocks(day);
    }

    /** Provincial two sessions, lunar new year from its eve to day 7, national two sessions. */
    static boolean blocks(LocalDate day) {
        LocalDate newYear = LunarNewYear.of(day.getYear());
        return day.getMonth() == Month.JANUARY
                || within(day, newYear.minusDays(1), newYear.plusDays(6))
                || within(day, MonthDay.of(3, 3), MonthDay.of(3, 13));
    }

    /** China Development Forum, Bo'ao Forum. */
    static boolean discourages(LocalDate day) {
        return within(day, MonthDay.of(3, 22), MonthDay.of(3, 24))
                || within(day, MonthDay.of(3, 24), MonthDay.of(3, 27));
    }

    private static boolean within(LocalDate day, MonthDay first, MonthDay last) {
        return within(day, first.atYear(day.getYear()), last.atYear(day.getYear()));
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
