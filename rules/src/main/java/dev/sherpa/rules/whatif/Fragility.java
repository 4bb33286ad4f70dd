package dev.sherpa.rules.whatif;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Rating;
import java.util.List;

/**
 * What an assessment hangs on.
 *
 * <p>A fact is anonymous if its source cannot be judged, that is its reliability is F or it is not rated, or if the pack says
 * that whoever asserts it does not give a name.
 *
 * @param hinges the facts whose withdrawal alone, or reversal alone, changes an outcome; by type and subject, then in
 *     precedence, of each fact the withdrawal first, then its reversals by attribute as declared. Only visible facts that
 *     rules see are tried: without any other, they see the same. A reversal is the other flag, another constant, or a number
 *     or day just on the other side of a bar that a rule compares the attribute itself with; also of what nobody can change,
 *     for it can be wrong
 * @param untried how many withdrawals and reversals were not tried, since the bound of work was reached
 * @param reliances the outcomes that rest on a single source, on anonymous facts, or on facts rated below what is asked for
 * @param bars the numbers within 5% of a bar that a parameter gives, on either side of it
 */
public record Fragility(List<Hinge> hinges, int untried, List<Reliance> reliances, List<NearBar> bars) {

    /** The rating below which a fact is weak, if nothing else is asked. */
    public static final Rating USUAL_LEAST = new Rating('C', 3);

    /** Finds what an assessment hangs on; facts rated below {@code least} are weak. */
    public static Fragility of(Situation situation, Rating least) {
        return of(situation.admitted(), least, new Evaluations());
    }

    static Fragility of(Situation situation, Rating least, Evaluations evaluations) {
        List<Bar> bars = Bars.of(situation.pack(), situation.asOf());
        List<Reliance> reliances = new Reliances(situation, least, evaluations)
                .of(new Assessor().assess(situation.pack(), situation.facts()));
        List<NearBar> near = NearBars.of(situation.pack(), situation.facts(), bars);
        Hinges hinges = new Hinges(situation, new Reversals(situation.pack(), bars), evaluations);
        return new Fragility(hinges.found(), hinges.untried(), reliances, near);
    }
}
