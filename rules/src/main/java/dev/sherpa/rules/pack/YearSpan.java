package dev.sherpa.rules.pack;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;

/**
 * Years in a row for which a calendar is worked out.
 *
 * @param first the first year
 * @param last the last year
 */
record YearSpan(int first, int last) {

    private static final int BEYOND = 2;
    private static final int FARTHEST_APART = 20;
    private static final int LAST_WITH_FOUR_DIGITS = 9999;

    /**
     * Returns the spans around the years of the days that matter: each of these years with the two after it, and the years
     * between two that are at most {@value #FARTHEST_APART} apart, so that a day far away adds three years and no more.
     */
    static List<YearSpan> around(SortedSet<Integer> years) {
        Deque<YearSpan> spans = new ArrayDeque<>();
        for (int year : years) {
            YearSpan span = new YearSpan(year, year + BEYOND);
            YearSpan before = spans.peekLast();
            if (before != null && span.last - before.last <= FARTHEST_APART) {
                spans.removeLast();
                span = new YearSpan(before.first, span.last);
            }
            spans.addLast(span);
        }
        return List.copyOf(spans);
    }

    LocalDate firstDay() {
        return LocalDate.of(first, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(Math.min(last, LAST_WITH_FOUR_DIGITS), 12, 31);
    }
}
