package dev.sherpa.rules.pack;

import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.FreeDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The calendar of a pack: recurring windows of days, by category.
 *
 * <p>Occurrences are kept by year once computed; years outside {@value #FIRST_YEAR} to {@value #LAST_YEAR} have none, so
 * that a day far away costs nothing.
 */
public final class PackCalendar {

    /** The first year that has windows. */
    public static final int FIRST_YEAR = 1900;

    /** The last year that has windows. */
    public static final int LAST_YEAR = 2199;

    private final List<WindowRule> rules;
    private final Map<Integer, List<CalendarWindow>> byYear = new ConcurrentHashMap<>();

    PackCalendar(List<WindowRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Returns the windows that begin in the years from the first to the last, ordered by first day. */
    private List<CalendarWindow> windows(int firstYear, int lastYear) {
        return IntStream.rangeClosed(Math.max(firstYear, FIRST_YEAR), Math.min(lastYear, LAST_YEAR))
                .boxed()
                .flatMap(year -> byYear.computeIfAbsent(year, this::inYear).stream())
                .toList();
    }

    /** Returns the longest runs of days in no window of a category, within the years from the first to the last. */
    private List<FreeDays> freeDays(String category, int firstYear, int lastYear) {
        List<CalendarWindow> windows = windows(firstYear - 1, lastYear).stream()
                .filter(window -> window.getCategory().equals(category))
                .toList();
        return Windows.free(category, windows, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /** Returns the windows, and the free days of every category, within the years from the first to the last. */
    public List<Object> objects(int firstYear, int lastYear) {
        List<Object> objects = new ArrayList<>(windows(firstYear, lastYear));
        rules.stream()
                .map(WindowRule::category)
                .distinct()
                .forEach(category -> objects.addAll(freeDays(category, firstYear, lastYear)));
        return objects;
    }

    /** Returns the texts that a pattern on windows can compare with. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        rules.forEach(rule -> {
            words.add(rule.category());
            words.add(rule.title());
        });
        return words;
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
