package dev.sherpa.bench.contest.limit.bare;

import dev.sherpa.rules.pack.PackCalendar;
import dev.sherpa.rules.provided.CalendarWindow;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The calendar day by day, over all years in which its windows begin. */
final class Days {

    private static final long FIRST =
            LocalDate.of(PackCalendar.FIRST_YEAR, 1, 1).toEpochDay();
    private static final int COUNT =
            (int) (LocalDate.of(PackCalendar.LAST_YEAR + 1, 1, 1).toEpochDay() - FIRST);

    /** For each day the first from it on that no window blocks. */
    private final long[] free = new long[COUNT + 1];

    /** For each day the first from it on that a window blocks or discourages. */
    private final long[] poor = new long[COUNT + 1];

    Days(PackCalendar calendar) {
        boolean[] blocked = new boolean[COUNT];
        boolean[] discouraged = new boolean[COUNT];
        for (Object object : calendar.objects(IntStream.rangeClosed(PackCalendar.FIRST_YEAR, PackCalendar.LAST_YEAR)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new)))) {
            if (object instanceof CalendarWindow window) {
                fill(window, window.getCategory().equals("BLOCKS") ? blocked : discouraged);
            }
        }
        free[COUNT] = FIRST + COUNT;
        poor[COUNT] = Long.MAX_VALUE;
        for (int i = COUNT - 1; i >= 0; i--) {
            free[i] = blocked[i] ? free[i + 1] : FIRST + i;
            poor[i] = blocked[i] || discouraged[i] ? FIRST + i : poor[i + 1];
        }
    }

    private static void fill(CalendarWindow window, boolean[] days) {
        long last = Math.min(window.getLastDay().toEpochDay(), FIRST + COUNT - 1);
        for (long day = Math.max(window.getFirstDay().toEpochDay(), FIRST); day <= last; day++) {
            days[(int) (day - FIRST)] = true;
        }
    }

    /** Returns the first epoch day from a day on that no window blocks. */
    long freeFrom(long day) {
        return free[(int) (day - FIRST)];
    }

    /** Tells whether a window blocks or discourages any of some days, the last included. */
    boolean arePoor(long first, long last) {
        return poor[(int) (first - FIRST)] <= last;
    }
}
