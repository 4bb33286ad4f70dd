package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A dossier over time: its outcomes at the beginning, and wherever any of them changed.
 *
 * @param moments the moments, the earliest first; the first is the beginning
 * @param complete whether the end was reached, rather than the bound of work or of {@link #MOST_MOMENTS}
 */
public record Timeline(List<Moment> moments, boolean complete) {

    /** How many moments a timeline has at most. */
    public static final int MOST_MOMENTS = 1_000;

    /** How many days a timeline spans at most: a hundred years. */
    public static final int MOST_DAYS = 36_525;

    /**
     * A moment.
     *
     * @param asOf the day as of which facts count
     * @param knownAt the instant at which they are known
     * @param outcomes every outcome, items first, each group in the pack's order
     * @param changes those that differ from the moment before; none at the beginning
     */
    public record Moment(LocalDate asOf, Instant knownAt, Map<Head, String> outcomes, List<Change> changes) {}

    /** Whether the as-of day is the same at every instant, or that of the instant (UTC). */
    public enum Day {
        /** The same at every instant. */
        FIXED,
        /** The day of the instant. */
        FOLLOWING
    }

    /**
     * Goes from day to day, with what is known at one instant.
     *
     * @param from the first day; of the situation, only history and instant count
     * @param through the last day, not before the first and at most {@value #MOST_DAYS} days later, or throws {@link
     *     IllegalArgumentException}
     */
    public static Timeline byDay(Situation situation, LocalDate from, LocalDate through) {
        if (through.isBefore(from) || through.isAfter(from.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("A timeline ends on its first day or at most " + MOST_DAYS
                    + " days later, unlike " + from + " to " + through);
        }
        return byDay(situation.admitted().on(from), through, new Evaluations());
    }

    static Timeline byDay(Situation situation, LocalDate through, Evaluations evaluations) {
        Line line = new Line(situation.pack(), evaluations);
        DayWalk walk = new DayWalk(situation, through);
        boolean more = true;
        while (more && line.goesOn()) {
            boolean differs = line.add(walk.facts(), situation.knownAt());
            more = walk.next(differs);
        }
        return new Timeline(line.moments(), !more);
    }

    /**
     * Goes from instant to instant at which facts were recorded or withdrawn, up to the situation's, with its as-of day or
     * that of each instant. Begins with the first instant.
     */
    public static Timeline byInstant(Situation situation, Day day) {
        return byInstant(situation.admitted(), day, new Evaluations());
    }

    static Timeline byInstant(Situation situation, Day day, Evaluations evaluations) {
        Line line = new Line(situation.pack(), evaluations);
        for (Instant instant : instants(situation)) {
            if (!line.goesOn()) {
                return new Timeline(line.moments(), false);
            }
            Situation then = situation.knownAt(instant);
            line.add(
                    (day == Day.FIXED ? then : then.on(LocalDate.ofInstant(instant, ZoneOffset.UTC))).facts(), instant);
        }
        return new Timeline(line.moments(), true);
    }

    private static NavigableSet<Instant> instants(Situation situation) {
        NavigableSet<Instant> instants = new TreeSet<>();
        situation.history().forEach(fact -> {
            instants.add(fact.recorded());
            @Nullable Instant withdrawn = fact.withdrawn();
            if (withdrawn != null) {
                instants.add(withdrawn);
            }
        });
        return instants.headSet(situation.knownAt(), true);
    }

    /** A timeline that is being drawn. */
    private static final class Line {

        private final RulePack pack;
        private final Evaluations evaluations;
        private final List<Moment> moments = new ArrayList<>();

        Line(RulePack pack, Evaluations evaluations) {
            this.pack = pack;
            this.evaluations = evaluations;
        }

        boolean goesOn() {
            return !evaluations.spent() && moments.size() < MOST_MOMENTS;
        }

        /** Adds a moment if it differs from the last; tells whether it does. */
        boolean add(FactBase facts, Instant knownAt) {
            Map<Head, String> outcomes = evaluations.of(pack, facts);
            List<Change> changes = moments.isEmpty()
                    ? List.of()
                    : Change.between(pack, moments.get(moments.size() - 1).outcomes(), outcomes);
            if (moments.isEmpty() || !changes.isEmpty()) {
                moments.add(new Moment(facts.asOf(), knownAt, outcomes, changes));
            }
            return !changes.isEmpty();
        }

        List<Moment> moments() {
            return List.copyOf(moments);
        }
    }
}
