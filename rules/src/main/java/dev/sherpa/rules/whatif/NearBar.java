package dev.sherpa.rules.whatif;

import dev.sherpa.rules.assess.Finding.RuleReference;
import dev.sherpa.rules.pack.Head;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that is near the bar that a rule compares it with, on either side.
 *
 * @param rule the rule
 * @param of the item, conclusion or derived type of the rule
 * @param line the line on which the constraint begins, from 1
 * @param constraint the constraint, as its author wrote it
 * @param parameter the parameter that the bar is, or is computed from
 * @param bar the bar
 * @param type the fact type or derived type of what is compared
 * @param subject what the fact is about; absent for a derived one
 * @param actual the number
 * @param holds whether it is on the side of the bar that lets the comparison hold
 * @param distancePct how far it is from the bar, in % of the bar, rounded to two decimals, half even; 0 or more
 */
public record NearBar(
        RuleReference rule,
        Head of,
        int line,
        String constraint,
        String parameter,
        BigDecimal bar,
        String type,
        @Nullable String subject,
        BigDecimal actual,
        boolean holds,
        BigDecimal distancePct) {}
