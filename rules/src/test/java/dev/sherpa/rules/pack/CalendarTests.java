package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.FreeDays;
import dev.sherpa.rules.reference.LunarNewYear;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTests {

    private final PackCalendar beijing = BeijingTrip.pack().calendar();

    @Test
    void lunarNewYearLastsFromTheEveToTheSeventhDayInEveryYearOfTheTable() {
        int looked = 0;
        for (int year = 2000; year <= 2100; year++) {
            LocalDate newYear = LunarNewYear.of(year);
            assertThat(spans(beijing, year, "Lunar New Year"))
                    .as("%d", year)
                    .containsExactly(newYear.minusDays(1) + " to " + newYear.plusDays(6));
            looked++;
        }
        assertThat(looked).isEqualTo(101);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Provincial two sessions, 01-01, 01-31",
                "National two sessions, 03-03, 03-13",
                "China Development Forum, 03-22, 03-24",
                "Bo'ao Forum, 03-24, 03-27"
            })
    void solarWindowsFallOnTheSameDaysEveryYear(String title, String first, String last) {
        for (int year = 2000; year <= 2100; year++) {
            assertThat(spans(beijing, year, title)).containsExactly(year + "-" + first + " to " + year + "-" + last);
        }
    }

    @Test
    void freeDaysAreTheDaysBetweenTheWindowsOfACategory() {
        assertThat(free(beijing.objects(new YearSpan(2026, 2026)), "BLOCKS"))
                .containsExactly("2026-02-01 to 2026-02-15", "2026-02-24 to 2026-03-02", "2026-03-14 to 2026-12-31");
        assertThat(free(beijing.objects(new YearSpan(2026, 2026)), "DISCOURAGES"))
                .containsExactly("2026-01-01 to 2026-03-21", "2026-03-28 to 2026-12-31");
    }

    @Test
    void freeDaysRunOverTheTurnOfTheYearUnlessAWindowDoes() {
        PackCalendar calendar = calendar("DTSTART;VALUE=DATE:20001230", "DURATION:P5D", "RRULE:FREQ=YEARLY");

        assertThat(free(calendar.objects(new YearSpan(2030, 2031)), "REST"))
                .containsExactly("2030-01-04 to 2030-12-29", "2031-01-04 to 2031-12-29");
    }

    @ParameterizedTest(name = "of {0} from 30 December")
    @CsvSource(delimiter = '|', textBlock = """
                    P2D   | 2031-12-30 to 2031-12-31
                    P3D   | 2030-12-30 to 2031-01-01, 2031-12-30 to 2032-01-01
                    P366D | 2030-12-30 to 2031-12-30, 2031-12-30 to 2032-12-29
                    """)
    void windowOfTheYearBeforeThatReachesIntoTheYearIsGiven(String duration, String spans) {
        PackCalendar calendar = calendar("DTSTART;VALUE=DATE:20001230", "DURATION:" + duration, "RRULE:FREQ=YEARLY");

        assertThat(String.join(", ", spans(calendar, 2031, "Rest"))).isEqualTo(spans);
    }

    @Test
    void windowOfTheLastYearReachesIntoTheYearWithoutAny() {
        PackCalendar calendar = calendar("DTSTART;VALUE=DATE:20001230", "DURATION:P5D", "RRULE:FREQ=YEARLY");

        assertThat(spans(calendar, 2200, "Rest")).containsExactly("2199-12-30 to 2200-01-03");
        assertThat(spans(calendar, 2201, "Rest")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026           | 2026-2028
                    2026 2027      | 2026-2029
                    2026 2046      | 2026-2048
                    2026 2047      | 2026-2028 2047-2049
                    2026 2046 2066 | 2026-2068
                    1 2026 9999    | 1-3 2026-2028 9999-10001
                    """)
    void yearsAreThoseOfTheDaysThatMatterTheTwoAfterAndWhatLiesBetweenIfItIsNotMuch(String years, String spans) {
        SortedSet<Integer> given =
                Arrays.stream(years.split(" ")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));

        assertThat(YearSpan.around(given).stream()
                        .map(span -> span.first() + "-" + span.last())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(spans);
    }

    @Test
    void freeDaysEndWithTheYearsThatAreGiven() {
        assertThat(free(beijing.objects(new TreeSet<>(List.of(2026, 9999))), "DISCOURAGES"))
                .containsExactly(
                        "2026-01-01 to 2026-03-21",
                        "2026-03-28 to 2027-03-21",
                        "2027-03-28 to 2028-03-21",
                        "2028-03-28 to 2028-12-31",
                        "9999-01-01 to 9999-12-31");
    }

    @ParameterizedTest(name = "month {0}, day {1} in {2}")
    @CsvSource({
        "1, 1, 2026, 2026-02-17",
        "8, 15, 2025, 2025-10-06",
        "8, 15, 2026, 2026-09-25",
        "12, 8, 2026, 2026-01-26"
    })
    void lunarRuleCountsMonthsAndDaysOfTheLunarYear(int month, int monthDay, int year, String day) {
        PackCalendar calendar = calendar(
                "DTSTART;VALUE=DATE:20000101",
                "DURATION:P1D",
                "RRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=" + month + ";BYMONTHDAY=" + monthDay);

        assertThat(firstDays(calendar, year)).containsExactly(day);
    }

    /** 2025 has a leap month six, from 25 July to 22 August; 2023 a leap month two; 2020 a leap month four. */
    @ParameterizedTest(name = "month {0}, day {1} in {2}")
    @CsvSource({
        "6, 1, 2025, 2025-06-25",
        "7, 1, 2025, 2025-08-23",
        "6, -1, 2025, 2025-07-24",
        "2, 1, 2023, 2023-02-20",
        "3, 1, 2023, 2023-04-20",
        "4, 1, 2020, 2020-04-23",
        "5, 5, 2020, 2020-06-25",
        "8, 15, 2020, 2020-10-01",
        "12, -1, 2025, 2025-01-28"
    })
    void leapMonthIsNotTheMonthThatItFollows(int month, int monthDay, int year, String day) {
        PackCalendar calendar = calendar(
                "DTSTART;VALUE=DATE:20000101",
                "DURATION:P1D",
                "RRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=" + month + ";BYMONTHDAY=" + monthDay);

        assertThat(firstDays(calendar, year)).containsExactly(day);
    }

    @ParameterizedTest(name = "day {0} of the lunar year in {1}")
    @CsvSource({
        "1, 2026, 2026-02-17",
        "15, 2026, 2026-03-03",
        "-1, 2026, 2026-02-16",
        "-2, 2026, 2026-02-15",
        "-1, 2033, 2033-01-30",
        "-1, 2034, 2034-02-18"
    })
    void lunarRuleCountsDaysOfTheYearFromEitherEnd(int yearDay, int year, String day) {
        PackCalendar calendar = calendar(
                "DTSTART;VALUE=DATE:20000101", "DURATION:P1D", "RRULE:RSCALE=CHINESE;FREQ=YEARLY;BYYEARDAY=" + yearDay);

        assertThat(firstDays(calendar, year)).containsExactly(day);
    }

    /** A lunar year's last month can begin twice in a Gregorian year, or never. */
    @Test
    void lunarDayCanFallTwiceInAYearOrNever() {
        PackCalendar calendar = calendar(
                "DTSTART;VALUE=DATE:20000101",
                "DURATION:P1D",
                "RRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1");

        assertThat(firstDays(calendar, 2023)).isEmpty();
        assertThat(firstDays(calendar, 2024)).containsExactly("2024-01-11", "2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({"RRULE:FREQ=YEARLY, 2032-06-10", "RRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5, 2032-06-12"})
    void nothingFallsBeforeTheStart(String rule, String second) {
        PackCalendar calendar = calendar("DTSTART;VALUE=DATE:20310610", "DURATION:P1D", rule);

        assertThat(firstDays(calendar, 2030)).isEmpty();
        assertThat(firstDays(calendar, 2031)).hasSize(1).allMatch(day -> day.compareTo("2031-06-10") >= 0);
        assertThat(firstDays(calendar, 2032)).containsExactly(second);
    }

    @Test
    void windowWithoutARuleFallsOnce() {
        PackCalendar calendar = calendar("DTSTART;VALUE=DATE:20310610", "DTEND;VALUE=DATE:20310613");

        assertThat(spans(calendar, 2031, "Rest")).containsExactly("2031-06-10 to 2031-06-12");
        assertThat(calendar.objects(new YearSpan(2030, 2030))).noneMatch(CalendarWindow.class::isInstance);
        assertThat(calendar.objects(new YearSpan(2032, 2032))).noneMatch(CalendarWindow.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "DTEND;VALUE=DATE:20310611, 2031-06-10",
        "DTEND;VALUE=DATE:20310617, 2031-06-16",
        "DURATION:P1D, 2031-06-10",
        "DURATION:P7D, 2031-06-16",
        "DURATION:P1W, 2031-06-16",
        "COMMENT:nothing, 2031-06-10"
    })
    void lastDayIsTheOneBeforeTheEnd(String end, String lastDay) {
        assertThat(spans(calendar("DTSTART;VALUE=DATE:20310610", end), 2031, "Rest"))
                .containsExactly("2031-06-10 to " + lastDay);
    }

    @Test
    void solarRulesAreThoseOfICalendar() {
        PackCalendar fourthThursday =
                calendar("DTSTART;VALUE=DATE:20001123", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "COMMENT:x");

        assertThat(firstDays(fourthThursday, 2025)).containsExactly("2025-11-27");
        assertThat(firstDays(fourthThursday, 2026)).containsExactly("2026-11-26");
        assertThat(firstDays(calendar("DTSTART;VALUE=DATE:20310610", "RRULE:FREQ=YEARLY;COUNT=2"), 2032))
                .hasSize(1);
        assertThat(firstDays(calendar("DTSTART;VALUE=DATE:20310610", "RRULE:FREQ=YEARLY;COUNT=2"), 2033))
                .isEmpty();
        assertThat(firstDays(calendar("DTSTART;VALUE=DATE:20310610", "RRULE:FREQ=YEARLY;INTERVAL=2"), 2032))
                .isEmpty();
        assertThat(firstDays(calendar("DTSTART;VALUE=DATE:20000229", "RRULE:FREQ=YEARLY"), 2025))
                .isEmpty();
    }

    @Test
    void startThatItsRuleDoesNotGiveIsNoDayOfTheWindow() {
        PackCalendar solar = calendar("DTSTART;VALUE=DATE:20310610", "RRULE:FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1");
        PackCalendar lunar =
                calendar("DTSTART;VALUE=DATE:20310610", "RRULE:RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15");

        assertThat(firstDays(solar, 2031)).containsExactly("2031-07-01");
        assertThat(firstDays(lunar, 2031)).containsExactly("2031-10-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1899, 2200, 9999})
    void yearsFarAwayHaveNoWindows(int year) {
        assertThat(beijing.objects(new YearSpan(year, year))).noneMatch(CalendarWindow.class::isInstance);
    }

    private static PackCalendar calendar(String... lines) {
        PackDraft draft =
                new PackDraft().with("calendar.ics", CalendarProblemsTests.calendar(String.join("\n", lines) + "\n"));
        Problems problems = new Problems();
        PackCalendar calendar = CalendarReader.read(draft.files(), problems);
        problems.throwIfAny();
        return calendar;
    }

    private static List<String> firstDays(PackCalendar calendar, int year) {
        return calendar.objects(new YearSpan(year, year)).stream()
                .filter(CalendarWindow.class::isInstance)
                .map(window -> ((CalendarWindow) window).getFirstDay().toString())
                .toList();
    }

    private static List<String> spans(PackCalendar calendar, int year, String title) {
        return calendar.objects(new YearSpan(year, year)).stream()
                .filter(CalendarWindow.class::isInstance)
                .map(CalendarWindow.class::cast)
                .filter(window -> window.getTitle().equals(title))
                .map(window -> window.getFirstDay() + " to " + window.getLastDay())
                .toList();
    }

    private static List<String> free(List<Object> objects, String category) {
        return objects.stream()
                .filter(FreeDays.class::isInstance)
                .map(FreeDays.class::cast)
                .filter(days -> days.getCategory().equals(category))
                .map(days -> days.getFirstDay() + " to " + days.getLastDay())
                .toList();
    }
}
