package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.Head;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changes by itself, with the facts known: for every item and conclusion, the first day on which it does.
 *
 * @param asOf the day from which it looks
 * @param through the last day that it looked at
 * @param complete whether that is the last day asked for, rather than the last before the bound of work was reached
 * @param turns the first change of every outcome that changes, by day, then in the pack's order; so the first of them have
 *     the next day on which anything changes, and everything that changes on it
 */
public record Outlook(LocalDate asOf, LocalDate through, boolean complete, List<Turn> turns) {

    /** How many days it looks ahead if nothing else is asked: two years. */
    public static final int USUAL_DAYS = 730;

    /** Looks some days ahead, at most {@value #USUAL_DAYS}; with any other number throws {@link IllegalArgumentException}. */
    public static Outlook of(Situation situation, int days) {
        if (days < 1 || days > USUAL_DAYS) {
            throw new IllegalArgumentException("An outlook is over 1 to " + USUAL_DAYS + " days, not " + days);
        }
        return of(situation.admitted(), days, new Evaluations());
    }

    static Outlook of(Situation situation, int days, Evaluations evaluations) {
        DayWalk walk = new DayWalk(situation, situation.asOf().plusDays(days));
        Map<Head, String> outcomes = evaluations.of(situation.pack(), walk.facts());
        Set<Head> turned = new HashSet<>();
        List<Turn> turns = new ArrayList<>();
        boolean more = walk.next(false);
        while (more && !evaluations.spent()) {
            LocalDate day = walk.facts().asOf();
            Map<Head, String> now = evaluations.of(situation.pack(), walk.facts());
            List<Change> first = Change.between(situation.pack(), outcomes, now).stream()
                    .filter(change -> turned.add(change.of()))
                    .toList();
            if (!first.isEmpty()) {
                Sides sides = new Sides(situation.on(day.minusDays(1)), situation.on(day));
                Attributions attributions = new Attributions(sides, evaluations);
                first.forEach(change -> turns.add(new Turn(day, change, attributions.of(change.of()))));
            }
            outcomes = now;
            more = walk.next(false);
        }
        LocalDate through =
                more ? walk.facts().asOf().minusDays(1) : situation.asOf().plusDays(days);
        return new Outlook(situation.asOf(), through, !more, List.copyOf(turns));
    }
}
