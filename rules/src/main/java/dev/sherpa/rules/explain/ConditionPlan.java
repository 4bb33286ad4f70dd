package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.RuleText.Form;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a rule, and what is asked to tell how far it got.
 *
 * @param condition the condition
 * @param form its form
 * @param premise what later conditions build on
 * @param before the conditions before it
 * @param context those of them that it uses
 * @param soFar in which ways it holds with all before it
 * @param inContext in which ways it holds with those that it uses
 * @param contextAlone in which ways those hold
 * @param first in which ways those hold with the pattern of a {@code not}, or with the first of a {@code forall}
 * @param both of a {@code forall}, in which ways those hold with both patterns
 * @param pattern its pattern: of a {@code forall} the second
 * @param accumulation what it accumulates
 */
record ConditionPlan(
        Condition condition,
        Form form,
        Premise premise,
        Chain before,
        Chain context,
        Question soFar,
        Question inContext,
        Question contextAlone,
        @Nullable Question first,
        @Nullable Question both,
        PatternPlan pattern,
        @Nullable AccumulationPlan accumulation) {}
