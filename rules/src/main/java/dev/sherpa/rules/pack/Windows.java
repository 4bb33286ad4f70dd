package dev.sherpa.rules.pack;

import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.FreeDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the free days that the windows of a category leave within a span of days. */
final class Windows {

    private Windows() {}

    /**
     * Returns the longest unbroken runs of days without a window, from the first to the last day.
     *
     * @param windows the windows of the category, ordered by first day
     */
    static List<FreeDays> free(String category, List<CalendarWindow> windows, LocalDate first, LocalDate last) {
        List<FreeDays> free = new ArrayList<>();
        LocalDate next = first;
        for (CalendarWindow window : windows) {
            if (window.getFirstDay().isAfter(next)) {
                LocalDate end = window.getFirstDay().minusDays(1);
                free.add(new FreeDays(category, next, end.isAfter(last) ? last : end));
            }
            if (!window.getLastDay().isBefore(next)) {
                next = window.getLastDay().plusDays(1);
            }
            if (next.isAfter(last)) {
                return free;
            }
        }
        free.add(new FreeDays(category, next, last));
        return free;
    }
}
