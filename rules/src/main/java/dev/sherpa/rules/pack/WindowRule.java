package dev.sherpa.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A kind of window: how long it is and when it recurs.
 *
 * @param title its title
 * @param category its category
 * @param days its length in days
 * @param recurrence the days of a Gregorian year on which it begins
 */
record WindowRule(String title, String category, int days, IntFunction<List<LocalDate>> recurrence) {

    List<LocalDate> beginnings(int year) {
        return recurrence.apply(year);
    }
}
