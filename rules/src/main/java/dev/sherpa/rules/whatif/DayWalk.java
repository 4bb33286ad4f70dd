package dev.sherpa.rules.whatif;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the days on which the outcomes of a dossier can differ from those of the day before.
 *
 * <p>Facts, parameters and calendar differ only on the days that {@link #turning} has. From one of these to the next, only
 * the as-of day itself does. Where {@link Shifts} prove it, a comparison can turn out otherwise only on a given day, moved by
 * one of them, or the day after; and a conclusion whose value follows the as-of day differs between the two days after these.
 * Whoever sees it differ follows it from day to day.
 */
final class DayWalk {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Situation situation;
    private final LocalDate last;
    private final Shifts shifts;
    private final boolean readsTheDay;
    private final NavigableSet<LocalDate> turning;
    private NavigableSet<LocalDate> ahead = new TreeSet<>();
    private FactBase facts;

    /** Begins on a day, before {@link #next}. */
    DayWalk(Situation situation, LocalDate last) {
        this.situation = situation;
        this.last = last;
        this.shifts = new Shifts(situation.pack());
        this.readsTheDay = shifts.readsTheDay();
        this.turning = turning();
        this.facts = situation.facts();
        lookAhead();
    }

    /** Returns the fact base of the day reached. */
    FactBase facts() {
        return facts;
    }

    /** Goes on to the next day that can differ, or to the very next to follow what differs; false at the end. */
    boolean next(boolean follow) {
        LocalDate day = facts.asOf();
        @Nullable LocalDate turn = turning.higher(day);
        @Nullable LocalDate next = earlier(turn, ahead.higher(day));
        if (follow && day.isBefore(last)) {
            next = day.plusDays(1);
        }
        if (next == null) {
            return false;
        }
        if (next.equals(turn)) {
            facts = situation.on(next).facts();
            lookAhead();
        } else {
            facts = facts.on(next);
        }
        return true;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private NavigableSet<LocalDate> turning() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        situation.history().forEach(recorded -> {
            days.add(recorded.fact().said());
            Optional.ofNullable(recorded.fact().expires()).ifPresent(days::add);
        });
        situation.pack().parameters().all().forEach(parameter -> parameter
                .values()
                .forEach(value -> days.add(value.from())));
        for (int year = situation.asOf().getYear() + 1; year <= last.getYear(); year++) {
            days.add(LocalDate.ofYearDay(year, 1));
        }
        return within(days, situation.asOf());
    }

    private NavigableSet<LocalDate> within(NavigableSet<LocalDate> days, LocalDate after) {
        return after.isBefore(last) ? days.subSet(after, false, last, true) : new TreeSet<>();
    }

    /** Finds the days that can differ, with the facts, parameters and windows of the day reached. */
    private void lookAhead() {
        ahead = new TreeSet<>();
        if (!readsTheDay) {
            return;
        }
        LocalDate day = facts.asOf();
        @Nullable LocalDate turn = turning.higher(day);
        long end = turn == null ? last.toEpochDay() : turn.toEpochDay() - 1;
        LongStream days = shifts.on(day)
                .map(sums -> moved(sums, day.toEpochDay(), end))
                .orElseGet(() -> LongStream.rangeClosed(day.toEpochDay() + 1, end));
        days.mapToObj(LocalDate::ofEpochDay).forEach(ahead::add);
    }

    /** Each given day moved by each sum, and the two days after it, as far as they lie between two days. */
    private LongStream moved(SortedSet<Long> sums, long after, long end) {
        SortedSet<LocalDate> given = new Assessor().days(situation.pack(), facts);
        given.add(facts.asOf());
        given.add(LAST_DAY);
        given.add(LocalDate.of(1, 1, 1).minusDays(1));
        return given.stream()
                .mapToLong(LocalDate::toEpochDay)
                .flatMap(day -> sums.stream().mapToLong(sum -> day + sum))
                .flatMap(day -> LongStream.rangeClosed(day, day + 2))
                .filter(day -> day > after && day <= end);
    }
}
