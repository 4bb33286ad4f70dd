package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.pack.Rule;
import java.util.List;

/**
 * A clause that holds, with what made it hold.
 *
 * @param sentence what it says, for quoting
 * @param outcome the status or the value that the clause gives
 * @param decides whether its clause is the first that holds, and so decides
 * @param rule the rule
 * @param citations the facts it rests on, then the basis of parameters and what the rule itself cites
 * @param because each condition with what matched it, in the order of the source
 */
public record Finding(
        String sentence,
        String outcome,
        boolean decides,
        RuleReference rule,
        List<Citation> citations,
        List<Because> because) {

    /**
     * Where a rule stands.
     *
     * @param name the rule's name
     * @param file its file, relative to the pack's folder
     * @param line the line on which it begins, from 1
     */
    public record RuleReference(String name, String file, int line) {

        /** Returns where a rule stands. */
        public static RuleReference to(Rule rule) {
            return new RuleReference(rule.name(), rule.file(), rule.line());
        }
    }

    /**
     * A condition that holds.
     *
     * @param condition its source text
     * @param line the line on which it begins, from 1
     * @param matched what matched it; empty for a condition that something is absent
     */
    public record Because(String condition, int line, List<Match> matched) {}
}
