package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.pack.PackCalendar;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.CalendarWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The windows of the calendar in one category, worked out once for each year. */
final class Windows {

    private static final int FARTHEST_APART = 20;

    private final PackCalendar calendar;
    private final String category;
    private final Set<Integer> bars;
    private final Map<Integer, List<Window>> byYear = new HashMap<>();

    /** A window; both days are included. */
    record Window(LocalDate firstDay, LocalDate lastDay, String text, Matched matched) {

        boolean overlaps(LocalDate first, LocalDate last) {
            return !firstDay.isAfter(last) && !lastDay.isBefore(first);
        }
    }

    /** Takes the windows of one category; the years of the pack's bars matter as those of facts do. */
    Windows(RulePack pack, String category, Bar... bars) {
        this.calendar = pack.calendar();
        this.bars = Stream.of(bars).map(bar -> bar.day().getYear()).collect(Collectors.toSet());
        this.category = category;
    }

    /**
     * Returns the windows that have a day in a span of days whose first and last day matter.
     *
     * <p>Of a span of more than {@value #FARTHEST_APART} years, the pack's calendar gives those around days that matter.
     */
    List<Window> within(LocalDate first, LocalDate last, Given given) {
        if (last.getYear() - first.getYear() > FARTHEST_APART) {
            SortedSet<Integer> years = new TreeSet<>(bars);
            given.addYears(years);
            return calendar.objects(years).stream()
                    .flatMap(this::window)
                    .filter(window -> window.overlaps(first, last))
                    .toList();
        }
        List<Window> within = new ArrayList<>(4);
        for (int year = first.getYear() - 1; year <= last.getYear(); year++) {
            for (Window window : of(year)) {
                if (window.overlaps(first, last)) {
                    within.add(window);
                }
            }
        }
        return within;
    }

    /** Returns the first day from a day on that lies in no window. */
    LocalDate freeFrom(LocalDate day) {
        LocalDate free = day;
        for (int year = day.getYear() - 1; year <= free.getYear(); year++) {
            for (Window window : of(year)) {
                if (window.overlaps(free, free)) {
                    free = window.lastDay.plusDays(1);
                }
            }
        }
        return free;
    }

    /** Returns the windows that begin in a year, the earliest first. */
    private List<Window> of(int year) {
        return byYear.computeIfAbsent(year, this::read);
    }

    private List<Window> read(int year) {
        return calendar.objects(new TreeSet<>(List.of(year))).stream()
                .flatMap(this::window)
                .filter(window -> window.firstDay.getYear() == year)
                .sorted(Comparator.comparing(Window::firstDay))
                .toList();
    }

    private Stream<Window> window(Object given) {
        return given instanceof CalendarWindow window && window.getCategory().equals(category)
                ? Stream.of(window(window))
                : Stream.empty();
    }

    private Window window(CalendarWindow window) {
        LocalDate first = window.getFirstDay();
        LocalDate last = window.getLastDay();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("category", category);
        values.putAll(Matched.span(first, last));
        String text = window.getTitle() + ", " + Print.day(first) + " to " + Print.day(last);
        return new Window(first, last, text, Matched.named(Match.Kind.WINDOW, window.getTitle(), values, Grounds.NONE));
    }
}
