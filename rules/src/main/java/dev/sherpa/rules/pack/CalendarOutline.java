package dev.sherpa.rules.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/** Looks at the lines of calendar.ics before it is read as a whole, and finds the lines of each window. */
final class CalendarOutline {

    private static final Pattern CONTENT = Pattern.compile("([A-Za-z0-9-]+)([;:].*)");
    private static final Pattern DAY = Pattern.compile(";VALUE=DATE:(.*)");
    private static final String RULE =
            "this rule is not readable; an RRULE is KEY=VALUE;KEY=VALUE, as in FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1";

    private final Spot file;
    private final Deque<Spot> open = new ArrayDeque<>();
    private final List<Spot> events = new ArrayList<>();

    private CalendarOutline(Spot file) {
        this.file = file;
    }

    /** Returns the stretches of the VEVENTs, in order; what is wrong with a line is reported. */
    static List<Spot> events(Spot file) {
        CalendarOutline outline = new CalendarOutline(file);
        int at = 0;
        for (String line : file.text().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("\t")) {
                outline.read(file.at(at, at + line.length()), line.strip());
            }
            at += line.length() + 1;
        }
        if (file.text().isBlank()) {
            fault(file.at(0, 0), "the file is empty");
        }
        outline.open.forEach(begin -> fault(begin, "this is never closed: END" + name(begin) + " is missing"));
        return List.copyOf(outline.events);
    }

    private void read(Spot spot, String line) {
        Matcher content = CONTENT.matcher(line);
        if (!content.matches()) {
            fault(spot, "a line is NAME:value, and a line that goes on begins with a blank; unlike '" + line + "'");
            return;
        }
        switch (content.group(1)) {
            case "BEGIN" -> begin(spot, line);
            case "END" -> end(spot, line);
            case "DTSTART", "DTEND" -> day(spot, content.group(2));
            case "RRULE" -> rule(spot, content.group(2).substring(1));
            default -> {
                if (open.isEmpty()) {
                    fault(spot, "a calendar begins with BEGIN:VCALENDAR");
                }
            }
        }
    }

    private void begin(Spot spot, String line) {
        if (open.isEmpty() && !line.equals("BEGIN:VCALENDAR")) {
            fault(spot, "a calendar begins with BEGIN:VCALENDAR");
        }
        Spot around = open.peek();
        if (line.equals("BEGIN:VEVENT") && around != null && name(around).equals(":VEVENT")) {
            fault(around, "this is never closed: END:VEVENT is missing before line " + spot.line());
            open.pop();
        }
        open.push(spot);
    }

    private void end(Spot spot, String line) {
        Spot begin = open.peek();
        if (begin == null) {
            fault(spot, "this closes nothing: its BEGIN is missing");
        } else if (!line.equals("END" + name(begin))) {
            boolean outer = open.stream().anyMatch(each -> line.equals("END" + name(each)));
            fault(
                    outer ? begin : spot,
                    outer
                            ? "this is never closed: END" + name(begin) + " is missing before line " + spot.line()
                            : line + " does not close BEGIN" + name(begin) + " of line " + begin.line());
            while (outer && !line.equals("END" + name(open.pop()))) {
                // what lies within is closed with it
            }
        } else {
            open.pop();
            if (line.equals("END:VEVENT")) {
                events.add(file.at(begin.from(), spot.to()));
            }
        }
    }

    private static void day(Spot spot, String value) {
        Matcher day = DAY.matcher(value);
        if (!day.matches()) {
            return;
        }
        try {
            LocalDate.parse(day.group(1), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            fault(
                    spot.within(day.group(1)),
                    day.group(1).matches("\\d{8}")
                            ? "there is no day " + day.group(1)
                            : "a day is eight digits, as in 20300131, unlike '" + day.group(1) + "'");
        }
    }

    private static void rule(Spot spot, String rule) {
        if (rule.contains("RSCALE")) {
            return;
        }
        try {
            new Recur<LocalDate>(rule);
        } catch (RuntimeException e) { // ical4j throws whatever its own reading runs into
            fault(spot.within(rule), RULE);
        }
    }

    private static String name(Spot begin) {
        return begin.text()
                .substring(begin.from() + "BEGIN".length(), begin.to())
                .strip();
    }

    private static void fault(Spot spot, String message) {
        spot.problem(DrlOutline.SYNTAX, message, null);
    }
}
