package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Finding.RuleReference;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.pack.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an item or a conclusion has its outcome: what holds, down to cited facts and parameters.
 *
 * @param of the item or conclusion
 * @param outcome its status or value; absent for a conclusion without one
 * @param findings every clause that holds, in clause order: those that decide, then those that are outranked. None for an
 *     item whose status is the pack's {@code otherwise}
 */
public record Why(Head of, @Nullable String outcome, List<Held> findings) {

    /**
     * A clause that holds.
     *
     * @param rule the clause
     * @param outcome the status or value that it gives
     * @param sentence what it says
     * @param outrankedBy the name of the clause that decides instead; absent for one that decides
     * @param citations what it rests on
     * @param because its conditions
     */
    public record Held(
            RuleReference rule,
            String outcome,
            String sentence,
            @Nullable String outrankedBy,
            List<Citation> citations,
            List<Ground> because) {}

    /**
     * A condition that holds.
     *
     * @param condition its source text
     * @param line the line on which it begins, from 1
     * @param matched what matched it; empty for a condition that something is absent
     */
    public record Ground(String condition, int line, List<Reason> matched) {}

    /**
     * Something that matched a condition, and what is behind it.
     *
     * @param match what matched
     * @param derivedBy the rule that derived it; absent for what was not derived
     * @param because what that rule rests on; empty for what was not derived
     * @param through why the item or conclusion that matched has its outcome; absent for anything else
     * @param cut whether what is behind it is left out, since the tree has as many parts as it may
     */
    public record Reason(
            Match match,
            @Nullable RuleReference derivedBy,
            List<Ground> because,
            @Nullable Why through,
            boolean cut) {}
}
