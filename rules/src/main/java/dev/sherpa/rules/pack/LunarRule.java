package dev.sherpa.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;

/**
 * A yearly recurrence in the Chinese lunisolar calendar (RFC 7529, {@code RSCALE=CHINESE}), reckoned by Time4J.
 *
 * @param yearDay the day of the lunar year, negative from its end; 0 when month and day are given
 * @param month the month, from 1
 * @param monthDay the day of the month, negative from its end
 * @param start the first day on which it can fall
 */
record LunarRule(int yearDay, int month, int monthDay, LocalDate start) implements IntFunction<List<LocalDate>> {

    private static final Set<String> KEYS = Set.of("RSCALE", "FREQ", "BYYEARDAY", "BYMONTH", "BYMONTHDAY");

    /** Reads the value of an RRULE that carries RSCALE; what is wrong goes to {@code problem}. */
    static Optional<LunarRule> parse(String rule, LocalDate start, Consumer<String> problem) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.split(";")) {
            String[] pair = part.split("=", 2);
            parts.put(pair[0], pair.length == 2 ? pair[1] : "");
        }
        if (!"CHINESE".equals(parts.get("RSCALE"))) {
            problem.accept("the calendar scale " + parts.get("RSCALE") + " is not known; there is RSCALE=CHINESE");
            return Optional.empty();
        }
        boolean byYearDay = parts.containsKey("BYYEARDAY");
        boolean byMonthDay = parts.containsKey("BYMONTH") && parts.containsKey("BYMONTHDAY");
        if (!KEYS.containsAll(parts.keySet()) || !"YEARLY".equals(parts.get("FREQ")) || byYearDay == byMonthDay) {
            problem.accept("with RSCALE=CHINESE a rule has FREQ=YEARLY and either BYYEARDAY or BYMONTH and BYMONTHDAY");
            return Optional.empty();
        }
        try {
            LunarRule lunar = new LunarRule(
                    Integer.parseInt(parts.getOrDefault("BYYEARDAY", "0")),
                    Integer.parseInt(parts.getOrDefault("BYMONTH", "1")),
                    Integer.parseInt(parts.getOrDefault("BYMONTHDAY", "1")),
                    start);
            return Optional.of(lunar).filter(valid -> valid.isValid(problem));
        } catch (NumberFormatException e) {
            problem.accept("one number is expected behind BYYEARDAY, BYMONTH and BYMONTHDAY");
            return Optional.empty();
        }
    }

    @Override
    public List<LocalDate> apply(int year) {
        List<LocalDate> days = new ArrayList<>();
        for (int lunarYear = year - 1; lunarYear <= year; lunarYear++) {
            LocalDate day = inLunarYear(lunarYear);
            if (day.getYear() == year && !day.isBefore(start)) {
                days.add(day);
            }
        }
        return days;
    }

    private LocalDate inLunarYear(int lunarYear) {
        if (yearDay > 0) {
            return newYear(lunarYear).plusDays(yearDay - 1L);
        }
        if (yearDay < 0) {
            return newYear(lunarYear + 1).plusDays(yearDay);
        }
        ChineseCalendar first =
                ChineseCalendar.of(EastAsianYear.forGregorian(lunarYear), EastAsianMonth.valueOf(month), 1);
        long offset = monthDay > 0 ? monthDay - 1L : first.lengthOfMonth() + monthDay;
        return iso(first).plusDays(offset);
    }

    private boolean isValid(Consumer<String> problem) {
        boolean valid =
                Math.abs(yearDay) <= 354 && month >= 1 && month <= 12 && monthDay != 0 && Math.abs(monthDay) <= 29;
        if (!valid) {
            problem.accept("BYYEARDAY is 1 to 354, BYMONTH 1 to 12, BYMONTHDAY 1 to 29; days can be negative");
        }
        return valid;
    }

    private static LocalDate newYear(int lunarYear) {
        return iso(ChineseCalendar.ofNewYear(lunarYear));
    }

    private static LocalDate iso(ChineseCalendar day) {
        return day.transform(PlainDate.class).toTemporalAccessor();
    }
}
