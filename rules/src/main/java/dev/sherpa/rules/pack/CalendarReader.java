package dev.sherpa.rules.pack;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern DAY = Pattern.compile("(?m)^(?:DTSTART|DTEND)[^:\\n]*:(\\d{8})$");

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
        checkDays();
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text.replace("\n", "\r\n")));
            for (CalendarComponent component : calendar.<CalendarComponent>getComponents()) {
                if (component instanceof VEvent event) {
                    rule(event).ifPresent(rules::add);
                } else {
                    problems.add(FILE, 0, "a " + component.getName() + " is not known here; windows are VEVENTs");
                }
            }
        } catch (ParserException e) {
            problems.add(FILE, e.getLineNo(), "not readable as iCalendar: " + e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problems.add(FILE, 0, "not readable as iCalendar: " + e.getMessage());
        }
        return new PackCalendar(rules);
    }

    /** Checks the days as they are written, as the iCalendar library takes 30 February for 29 February. */
    private void checkDays() {
        Matcher days = DAY.matcher(text);
        while (days.find()) {
            try {
                LocalDate.parse(days.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            } catch (DateTimeParseException e) {
                problems.add(FILE, DrlFile.lineOf(text, days.start()), "there is no day " + days.group(1));
            }
        }
    }

    private Optional<WindowRule> rule(VEvent event) {
        String uid = value(event, "UID").orElse("");
        int line = lineOf("UID:" + uid);
        int before = problems.count();
        if (uid.isEmpty()) {
            problems.add(FILE, line, "a window needs a UID");
        }
        event.getProperties().stream()
                .map(Property::getName)
                .filter(name -> !PROPERTIES.contains(name.toUpperCase(Locale.ROOT)))
                .forEach(name -> problems.add(
                        FILE, line, name + " is not known here; known are " + String.join(", ", PROPERTIES)));
        ONCE.stream()
                .filter(name -> event.getProperties(name).size() > 1)
                .forEach(name -> problems.add(FILE, line, name + " is given more than once"));
        if (event.getProperty("DTEND").isPresent()
                && event.getProperty("DURATION").isPresent()) {
            problems.add(FILE, line, "a window has DTEND or DURATION, not both");
        }
        if (!event.getComponents().isEmpty()) {
            problems.add(FILE, line, "a window holds no other components, such as alarms");
        }
        String title = value(event, "SUMMARY").orElse("");
        String category = value(event, "CATEGORIES").orElse("");
        if (title.isBlank() || !category.matches("[A-Za-z0-9_-]+")) {
            problems.add(FILE, line, "a window has a SUMMARY and exactly one word in CATEGORIES");
        }
        Optional<LocalDate> start = day(event, "DTSTART");
        if (start.isEmpty()) {
            problems.add(FILE, line, "a window begins on a day: DTSTART;VALUE=DATE:20000103");
            return Optional.empty();
        }
        long days = days(event, start.get());
        if (days < 1 || days > 366) {
            problems.add(FILE, line, "a window lasts 1 to 366 days: DTEND (exclusive, VALUE=DATE) or DURATION in days");
        }
        IntFunction<List<LocalDate>> recurrence = recurrence(event, start.get(), line);
        return problems.count() == before
                ? Optional.of(new WindowRule(title, category, (int) days, recurrence))
                : Optional.empty();
    }

    private IntFunction<List<LocalDate>> recurrence(VEvent event, LocalDate start, int line) {
        List<Property> rules = event.getProperties("RRULE");
        if (rules.isEmpty()) {
            return year -> start.getYear() == year ? List.of(start) : List.of();
        }
        String rule = rules.get(0).getValue().toUpperCase(Locale.ROOT);
        if (rule.contains("RSCALE")) {
            return LunarRule.parse(rule, start, message -> problems.add(FILE, line, message))
                    .<IntFunction<List<LocalDate>>>map(lunar -> lunar)
                    .orElse(year -> List.of());
        }
        if (rules.size() > 1 || rule.matches(".*(BYHOUR|BYMINUTE|BYSECOND|HOURLY|MINUTELY|SECONDLY).*")) {
            problems.add(FILE, line, "a window has one RRULE, of days");
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

    private int lineOf(String content) {
        int at = text.indexOf(content);
        return at < 0 ? 0 : DrlFile.lineOf(text, at);
    }
}
