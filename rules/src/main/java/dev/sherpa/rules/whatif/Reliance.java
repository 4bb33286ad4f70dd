package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.pack.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that rests on few or on weak facts.
 *
 * @param kind what is weak about it
 * @param of the item or conclusion
 * @param importance the importance of an item, a word of the pack; absent for a conclusion
 * @param outcome its status or value
 * @param facts the facts concerned, of those that its deciding findings cite
 * @param without its outcome if no fact of that source, no anonymous fact, or no fact below the rating counted, cited or not;
 *     absent for a conclusion that would have none
 */
public record Reliance(
        Kind kind,
        Head of,
        @Nullable String importance,
        String outcome,
        List<Citation> facts,
        @Nullable String without) {

    /** What is weak. */
    public enum Kind {
        /** All facts cited are from one source. */
        SINGLE_SOURCE,
        /** Facts cited are anonymous. */
        ANONYMOUS,
        /** Facts cited are rated below what is asked for, or are not rated. */
        LOW_RATING
    }
}
