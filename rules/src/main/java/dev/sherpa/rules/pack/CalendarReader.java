package dev.sherpa.rules.pack;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Duration;

/** Reads calendar.ics (RFC 5545) into the windows of a pack. */
final class CalendarReader {

    static final String FILE = "calendar.ics";

    private static final Set<String> PROPERTIES = new TreeSet<>(Set.of(
            "UID",
            "DTSTAMP",
            "SUMMARY",
            "CATEGORIES",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "COMMENT",
            "DESCRIPTION"));

    private static final List<String> ONCE = List.of("UID", "SUMMARY", "CATEGORIES", "DTSTART", "DTEND", "DURATION");

    private final Problems problems;
    private final String text;

    private CalendarReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    static PackCalendar read(PackFiles files, Problems problems) {
        return files.text(FILE)
                .map(text -> new CalendarReader(text, problems).calendar())
                .orElseGet(() -> new PackCalendar(List.of()));
    }

    private PackCalendar calendar() {
        List<WindowRule> rules = new ArrayList<>();
        int before = problems.count();
        Spot file = Spot.of(FILE, text, problems);
        Iterator<Spot> spots = CalendarOutline.events(file).iterator();
        if (problems.count() > before) {
            return new PackCalendar(List.of());
        }
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text.replace("\n", "\r\n")));
            for (CalendarComponent component : calendar.<CalendarComponent>getComponents()) {
                if (component instanceof VEvent event) {
                    rule(event, spots.hasNext() ? spots.next() : file).ifPresent(rules::add);
                } else {
                    file.within("BEGIN:" + component.getName())
                            .problem("a " + component.getName() + " is not known here; windows are VEVENTs");
                }
            }
        } catch (ParserException e) {
            problems.add(FILE, Math.max(e.getLineNo(), 1), "not readable as iCalendar");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            file.at(0, 0).problem("not readable as iCalendar");
        }
        return new PackCalendar(rules);
    }

    private Optional<WindowRule> rule(VEvent event, Spot window) {
        String uid = value(event, "UID").orElse("");
        int before = problems.count();
        if (uid.isEmpty()) {
            window.within("BEGIN:VEVENT").problem("a window needs a UID");
        }
        event.getProperties().stream()
                .map(Property::getName)
                .filter(name -> !PROPERTIES.contains(name.toUpperCase(Locale.ROOT)))
                .forEach(
                        name -> line(window, name).unknown(name + " is not known here", name, "known are", PROPERTIES));
        ONCE.stream().filter(name -> event.getProperties(name).size() > 1).forEach(name -> line(window, name)
                .problem(name + " is given more than once"));
        if (problems.count() > before) {
            return Optional.empty();
        }
        if (event.getProperty("DTEND").isPresent()
                && event.getProperty("DURATION").isPresent()) {
            line(window, "DURATION").problem("a window has DTEND or DURATION, not both");
        }
        if (!event.getComponents().isEmpty()) {
            window.within("BEGIN:" + event.getComponents().get(0).getName())
                    .problem("a window holds no other components, such as alarms");
        }
        String title = value(event, "SUMMARY").orElse("");
        String category = value(event, "CATEGORIES").orElse("");
        if (title.isBlank() || !category.matches("[A-Za-z0-9_-]+")) {
            line(window, title.isBlank() ? "SUMMARY" : "CATEGORIES")
                    .problem("a window has a SUMMARY and exactly one word in CATEGORIES");
        }
        Optional<LocalDate> start = day(event, "DTSTART");
        if (start.isEmpty()) {
            line(window, "DTSTART").problem("a window begins on a day: DTSTART;VALUE=DATE:20000103");
            return Optional.empty();
        }
        long days = days(event, start.get());
        if (days < 1 || days > 366) {
            line(window, event.getProperty("DTEND").isPresent() ? "DTEND" : "DURATION")
                    .problem("a window lasts 1 to 366 days: DTEND (exclusive, VALUE=DATE) or DURATION in days");
        }
        IntFunction<List<LocalDate>> recurrence = recurrence(event, start.get(), line(window, "RRULE"));
        return problems.count() == before
                ? Optional.of(new WindowRule(title, category, (int) days, recurrence))
                : Optional.empty();
    }

    private IntFunction<List<LocalDate>> recurrence(VEvent event, LocalDate start, Spot spot) {
        List<Property> rules = event.getProperties("RRULE");
        if (rules.isEmpty()) {
            return year -> start.getYear() == year ? List.of(start) : List.of();
        }
        String rule = rules.get(0).getValue().toUpperCase(Locale.ROOT);
        if (rule.contains("RSCALE")) {
            return LunarRule.parse(rule, start, spot::problem)
                    .<IntFunction<List<LocalDate>>>map(lunar -> lunar)
                    .orElse(year -> List.of());
        }
        if (rules.size() > 1 || rule.matches(".*(BYHOUR|BYMINUTE|BYSECOND|HOURLY|MINUTELY|SECONDLY).*")) {
            spot.problem("a window has one RRULE, of days");
        }
        Recur<LocalDate> recur = new Recur<>(rule);
        return year -> recur.getDates(start, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(day -> day.getYear() == year)
                .distinct()
                .toList();
    }

    private long days(VEvent event, LocalDate start) {
        Optional<LocalDate> end = day(event, "DTEND");
        if (end.isPresent()) {
            return ChronoUnit.DAYS.between(start, end.get());
        }
        return event.<Duration>getProperty("DURATION")
                .map(Duration::getDuration)
                .map(CalendarReader::wholeDays)
                .orElse(event.getProperty("DTEND").isPresent() ? 0L : 1L);
    }

    private static long wholeDays(TemporalAmount duration) {
        return duration instanceof Period period && period.getMonths() == 0 && period.getYears() == 0
                ? period.getDays()
                : 0;
    }

    private static Optional<LocalDate> day(Component event, String name) {
        return event.<Property>getProperty(name)
                .filter(DateProperty.class::isInstance)
                .map(property -> ((DateProperty<?>) property).getDate())
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    private static Optional<String> value(Component event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue);
    }

    /** Returns the last line of a window that gives a property; that of its UID, or its first, without the property. */
    private static Spot line(Spot window, String property) {
        String lines = window.text().substring(window.from(), window.to());
        for (String name : List.of(property, "UID", "BEGIN")) {
            int at = Math.max(lines.lastIndexOf("\n" + name + ":"), lines.lastIndexOf("\n" + name + ";")) + 1;
            if (at > 0) {
                int end = lines.indexOf('\n', at);
                return window.at(window.from() + at, window.from() + (end < 0 ? lines.length() : end));
            }
        }
        return window;
    }
}
