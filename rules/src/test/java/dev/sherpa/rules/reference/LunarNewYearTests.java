package dev.sherpa.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LunarNewYearTests {

    @Test
    void liesBetween21JanuaryAnd21February() {
        assertThat(IntStream.rangeClosed(2000, 2100).mapToObj(LunarNewYear::of).map(MonthDay::from))
                .allMatch(day -> !day.isBefore(MonthDay.of(1, 21)))
                .allMatch(day -> !day.isAfter(MonthDay.of(2, 21)));
    }

    @Test
    void comesAfterTwelveOrThirteenMoons() {
        assertThat(IntStream.range(2000, 2100).mapToObj(LunarNewYearTests::daysInYear))
                .allMatch(days -> days >= 353 && days <= 355 || days >= 383 && days <= 385);
    }

    /** The new moon of 2030 falls seven minutes after midnight in Beijing. */
    @Test
    void followsThePublishedDatesWhereTheMoonIsCloseToMidnight() {
        assertThat(LunarNewYear.of(2007)).isEqualTo(LocalDate.of(2007, 2, 18));
        assertThat(LunarNewYear.of(2027)).isEqualTo(LocalDate.of(2027, 2, 6));
        assertThat(LunarNewYear.of(2030)).isEqualTo(LocalDate.of(2030, 2, 3));
        assertThat(LunarNewYear.of(2034)).isEqualTo(LocalDate.of(2034, 2, 19));
    }

    @Test
    void endsWithItsTable() {
        assertThatIllegalArgumentException().isThrownBy(() -> LunarNewYear.of(1999));
        assertThatIllegalArgumentException().isThrownBy(() -> LunarNewYear.of(2101));
    }

    private static long daysInYear(int year) {
        return ChronoUnit.DAYS.between(LunarNewYear.of(year), LunarNewYear.of(year + 1));
    }
}
