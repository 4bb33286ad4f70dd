package dev.sherpa.rules.pack;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calendar.ics may not be. */
class CalendarProblemsTests {

    /** Returns a calendar of one window, with the category REST and the title Rest. */
    static String calendar(String lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\nBEGIN:VEVENT\nUID:rest@test\nSUMMARY:Rest\n"
                + "CATEGORIES:REST\n" + lines + "END:VEVENT\nEND:VCALENDAR\n";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            DURATION:P1D                                            → calendar.ics:5 → a window begins on a day: DTSTART;VALUE=DATE:20000103
            DTSTART:20300101T100000Z                                → calendar.ics:8 → a window begins on a day
            DTSTART;TZID=Asia/Shanghai:20300101T100000              → calendar.ics:8 → a window begins on a day
            DTSTART;VALUE=DATE:20300101\\nDTEND;VALUE=DATE:20300101 → calendar.ics:9 → a window lasts 1 to 366 days
            DTSTART;VALUE=DATE:20300102\\nDTEND;VALUE=DATE:20300101 → calendar.ics:9 → a window lasts 1 to 366 days
            DTSTART;VALUE=DATE:20300101\\nDTEND;VALUE=DATE:20310103 → calendar.ics:9 → a window lasts 1 to 366 days
            DTSTART;VALUE=DATE:20300101\\nDTEND:20300102T000000Z    → calendar.ics:9 → a window lasts 1 to 366 days
            DTSTART;VALUE=DATE:20300101\\nDURATION:PT5H             → calendar.ics:9 → a window lasts 1 to 366 days
            DTSTART;VALUE=DATE:20300101\\nDURATION:PT48H            → calendar.ics:9 → a window lasts 1 to 366 days
            DTSTART;VALUE=DATE:20300101\\nDURATION:-P5D             → calendar.ics:9 → a window lasts 1 to 366 days
            DTSTART;VALUE=DATE:20300101\\nDURATION:P367D            → calendar.ics:9 → a window lasts 1 to 366 days
            DTSTART;VALUE=DATE:20300101\\nDTEND;VALUE=DATE:20300102\\nDURATION:P1D → calendar.ics:10 → a window has DTEND or DURATION, not both
            DTSTART;VALUE=DATE:20300101\\nEXDATE;VALUE=DATE:20300101 → calendar.ics:9 → EXDATE is not known here; known are CATEGORIES, COMMENT
            DTSTART;VALUE=DATE:20300101\\nRDATE;VALUE=DATE:20300101 → calendar.ics:9 → RDATE is not known here
            DTSTART;VALUE=DATE:20300101\\nLOCATION:Moon             → calendar.ics:9 → LOCATION is not known here
            DTSTART;VALUE=DATE:20300101\\nX-NOTE:a                  → calendar.ics:9 → X-NOTE is not known here
            DTSTART;VALUE=DATE:20300101\\nCATEGORIES:WORK           → calendar.ics:9 → CATEGORIES is given more than once
            DTSTART;VALUE=DATE:20300101\\nSUMMARY:Work              → calendar.ics:9 → SUMMARY is given more than once
            DTSTART;VALUE=DATE:20300101\\nBEGIN:VALARM\\nACTION:AUDIO\\nTRIGGER:-PT1H\\nEND:VALARM → calendar.ics:9 → a window holds no other components
            DTSTART;VALUE=DATE:20300101\\nRRULE:FREQ=HOURLY         → calendar.ics:9 → a window has one RRULE, of days
            DTSTART;VALUE=DATE:20300101\\nRRULE:FREQ=DAILY;BYHOUR=3 → calendar.ics:9 → a window has one RRULE, of days
            DTSTART;VALUE=DATE:20300101\\nRRULE:FREQ=YEARLY\\nRRULE:FREQ=MONTHLY → calendar.ics:10 → a window has one RRULE, of days
            DTSTART;VALUE=DATE:20300101\\nRRULE:RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1 → calendar.ics:9 → the calendar scale HEBREW is not known; there is RSCALE=CHINESE
            DTSTART;VALUE=DATE:20300101\\nRRULE:RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=1 → calendar.ics:9 → a rule has FREQ=YEARLY and either BYYEARDAY or BYMONTH and BYMONTHDAY
            DTSTART;VALUE=DATE:20300101\\nRRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=1 → calendar.ics:9 → either BYYEARDAY or BYMONTH and BYMONTHDAY
            DTSTART;VALUE=DATE:20300101\\nRRULE:RSCALE=CHINESE;FREQ=YEARLY;BYYEARDAY=1;BYMONTH=1;BYMONTHDAY=1 → calendar.ics:9 → either BYYEARDAY or BYMONTH and BYMONTHDAY
            DTSTART;VALUE=DATE:20300101\\nRRULE:RSCALE=CHINESE;FREQ=YEARLY;BYYEARDAY=1;COUNT=3 → calendar.ics:9 → a rule has FREQ=YEARLY and either
            DTSTART;VALUE=DATE:20300101\\nRRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=1 → calendar.ics:9 → one number is expected behind
            DTSTART;VALUE=DATE:20300101\\nRRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5,6;BYMONTHDAY=1 → calendar.ics:9 → one number is expected behind
            DTSTART;VALUE=DATE:20300101\\nRRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=30 → calendar.ics:9 → BYYEARDAY is 1 to 354, BYMONTH 1 to 12, BYMONTHDAY 1 to 29
            DTSTART;VALUE=DATE:20300101\\nRRULE:RSCALE=CHINESE;FREQ=YEARLY;BYYEARDAY=355 → calendar.ics:9 → BYYEARDAY is 1 to 354
            """)
    void windowIsReportedOnTheLineOfItsProperty(String lines, String place, String message) {
        ChangedPack.of(new PackDraft().with("calendar.ics", calendar(lines.replace("\\n", "\n") + "\n")))
                .hasProblem(place, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            DTSTART;VALUE=DATE:20300230                              → calendar.ics:8 → there is no day 20300230
            DTSTART;VALUE=DATE:20300101\\nDTEND;VALUE=DATE:20301301  → calendar.ics:9 → there is no day 20301301
            DTSTART;VALUE=DATE:20300101\\nRRULE:FREQ=SOMETIMES       → calendar.ics:9 → this rule is not readable
            DTSTART;VALUE=DATE:20300101\\nRRULE:now and then         → calendar.ics:9 → this rule is not readable
            """)
    void lineThatCannotBeReadIsNamed(String lines, String place, String message) {
        ChangedPack.of(new PackDraft().with("calendar.ics", calendar(lines.replace("\\n", "\n") + "\n")))
                .hasProblem(place, message);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            SUMMARY:Rest\\n           →                  → calendar.ics:5 → a window has a SUMMARY and exactly one word in CATEGORIES
            CATEGORIES:REST           → CATEGORIES:A,B   → calendar.ics:7 → exactly one word in CATEGORIES
            CATEGORIES:REST           → CATEGORIES:A B   → calendar.ics:7 → exactly one word in CATEGORIES
            UID:rest@test\\n          →                  → calendar.ics:4 → a window needs a UID
            BEGIN:VEVENT              → BEGIN:VTODO      → calendar.ics:9 → END:VEVENT does not close BEGIN:VTODO of line 4
            END:VCALENDAR\\n          →                  → calendar.ics:1 → this is never closed: END:VCALENDAR is missing
            """)
    void calendarIsReported(String text, String replacement, String place, String message) {
        String sound = calendar("DTSTART;VALUE=DATE:20300101\n");
        String changed = sound.replace(text.replace("\\n", "\n"), replacement == null ? "" : replacement);

        ChangedPack.of(new PackDraft().with("calendar.ics", changed)).hasProblem(place, message);
    }
}
