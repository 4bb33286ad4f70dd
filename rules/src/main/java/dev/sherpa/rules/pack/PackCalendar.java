package dev.sherpa.rules.pack;

import dev.sherpa.rules.provided.CalendarWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The calendar of a pack: recurring windows of days, by category.
 *
 * <p>Occurrences are kept by year once computed; no window begins outside {@value #FIRST_YEAR} to {@value
 * #LAST_YEAR}.
 */
public final class PackCalendar {

    /** The first year in which windows begin. */
    public static final int FIRST_YEAR = 1900;

    /** The last year in which windows begin. */
    public static final int LAST_YEAR = 2199;

    /** How many answers are kept: most evaluations concern the same few years. */
    private static final int MOST_KNOWN = 256;

    private final List<WindowRule> rules;
    private final Map<Integer, List<CalendarWindow>> byYear = new ConcurrentHashMap<>();
    private final Map<List<YearSpan>, List<Object>> known = new ConcurrentHashMap<>();

    PackCalendar(List<WindowRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Returns the windows and the free days of every category around the years of the days that matter: in each of these
     * years and the two after it, and in the years between two of them that are not far apart.
     */
    public List<Object> objects(SortedSet<Integer> years) {
        List<YearSpan> spans = YearSpan.around(years);
        List<Object> objects = known.get(spans);
        if (objects == null) {
            objects = spans.stream().flatMap(span -> objects(span).stream()).toList();
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(spans, objects);
        }
        return objects;
    }

    /** Returns the windows that have a day in a span, ordered by first day, and its free days of every category. */
    List<Object> objects(YearSpan span) {
        List<CalendarWindow> windows = windows(span);
        List<Object> objects = new ArrayList<>(windows);
        categories()
                .forEach(category -> objects.addAll(Windows.free(
                        category,
                        windows.stream()
                                .filter(window -> window.getCategory().equals(category))
                                .toList(),
                        span.firstDay(),
                        span.lastDay())));
        return objects;
    }

    /** Returns the windows that have a day in a span; one of at most 366 days begins in the year before it or later. */
    private List<CalendarWindow> windows(YearSpan span) {
        return IntStream.rangeClosed(Math.max(span.first() - 1, FIRST_YEAR), Math.min(span.last(), LAST_YEAR))
                .boxed()
                .flatMap(year -> byYear.computeIfAbsent(year, this::inYear).stream())
                .filter(window -> !window.getLastDay().isBefore(span.firstDay()))
                .toList();
    }

    /** Returns the categories of its windows, in the order of the file. */
    public List<String> categories() {
        return rules.stream().map(WindowRule::category).distinct().toList();
    }

    /** Returns the titles of its windows. */
    Set<String> titles() {
        return rules.stream().map(WindowRule::title).collect(Collectors.toSet());
    }

    private List<CalendarWindow> inYear(int year) {
        return rules.stream()
                .flatMap(rule -> rule.beginnings(year).stream()
                        .map(first -> new CalendarWindow(
                                rule.category(), rule.title(), first, first.plusDays(rule.days() - 1L))))
                .sorted(Comparator.comparing(CalendarWindow::getFirstDay)
                        .thenComparing(CalendarWindow::getTitle)
                        .thenComparing(CalendarWindow::getCategory))
                .toList();
    }
}
