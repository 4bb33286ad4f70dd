package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RuleText.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a condition of a clause got.
 *
 * <p>Up to the first that fails, conditions are held against all before them; each later one against those only whose
 * bindings it uses, directly or through others.
 *
 * @param text its source text
 * @param line the line on which it begins, from 1
 * @param form its form
 * @param state how it turned out
 * @param ways in how many ways it holds together with those that it is held against; 0 when it does not
 * @param waysLeftOut how many ways in which those hold were not looked at for the candidates: at most
 *     {@value Most#WAYS} are
 * @param candidates of a pattern or {@code exists} that does not hold, what could match it, the nearest first; of a
 *     {@code not} that does not hold, what matches and should not; of an accumulation, what did not count, absent when
 *     everything did. Absent for any other
 * @param lacking of a {@code forall} that does not hold, what lacks its counterpart; at most {@value Most#CANDIDATES}
 * @param lackingLeftOut how many more there are
 * @param accumulation of an accumulation, what it came to; absent for any other
 * @param through what it reads that has an explanation of its own in the answer
 */
public record ConditionMiss(
        String text,
        int line,
        Form form,
        State state,
        int ways,
        int waysLeftOut,
        @Nullable Candidates candidates,
        List<Lacking> lacking,
        int lackingLeftOut,
        @Nullable Accumulation accumulation,
        List<Head> through) {}
