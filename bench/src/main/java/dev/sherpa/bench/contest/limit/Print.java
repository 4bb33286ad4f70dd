package dev.sherpa.bench.contest.limit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Prints values as sentences do. */
final class Print {

    static final String NOT_STATED = "not stated";

    private static final String[] MONTHS = {
        " January ",
        " February ",
        " March ",
        " April ",
        " May ",
        " June ",
        " July ",
        " August ",
        " September ",
        " October ",
        " November ",
        " December "
    };

    private Print() {}

    static String text(@Nullable String text) {
        return text == null ? NOT_STATED : text;
    }

    static String flag(@Nullable Boolean flag) {
        return flag == null ? NOT_STATED : flag ? "yes" : "no";
    }

    static String day(@Nullable LocalDate day) {
        return day(day, NOT_STATED);
    }

    static String day(@Nullable LocalDate day, String otherwise) {
        if (day == null) {
            return otherwise;
        }
        int year = day.getYear();
        String padded = year >= 1000
                ? Integer.toString(year)
                : Integer.toString(year + 10_000).substring(1);
        return day.getDayOfMonth() + MONTHS[day.getMonthValue() - 1] + padded;
    }

    static String usdBn(@Nullable BigDecimal number, String otherwise) {
        return number == null ? otherwise : "USD " + number(number) + " bn";
    }

    static String usdBn(BigDecimal number) {
        return "USD " + number(number) + " bn";
    }

    static String percent(@Nullable BigDecimal number, String otherwise) {
        return number == null ? otherwise : number(number) + "%";
    }

    /** Prints a number with its unit behind it. */
    static String with(String unit, @Nullable BigDecimal number, String otherwise) {
        return number == null ? otherwise : number(number) + " " + unit;
    }

    static String count(int count) {
        return count < 1000 ? Integer.toString(count) : number(BigDecimal.valueOf(count));
    }

    /** Prints a number that is not negative: without zeros at its end, and with commas between thousands. */
    static String number(BigDecimal number) {
        String plain = plain(number);
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        if (point <= 3) {
            return plain;
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** Prints a number without zeros at its end. */
    static String plain(BigDecimal number) {
        return number.scale() == 0
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }
}
