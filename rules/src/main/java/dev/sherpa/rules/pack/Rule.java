package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Citation;
import java.util.List;
import java.util.Set;

/**
 * A rule of a pack: a clause, which concludes by annotation, or a derivation, which inserts a derived fact.
 *
 * @param key the name under which it is compiled, unique in the pack
 * @param name its name
 * @param file its file
 * @param line the line on which it begins, from 1
 * @param head what it concludes or derives
 * @param outcome what a clause gives: a status, a value, or for a conclusion that is no choice a placeholder
 * @param sentence what a clause says
 * @param citations the places in sources that it cites
 * @param conditions its conditions, in order
 * @param reads what its conditions read
 * @param needed the bindings that must have a value for the rule to hold: results of accumulations over nothing have none
 * @param kept the bindings whose values an explanation needs
 */
public record Rule(
        String key,
        String name,
        String file,
        int line,
        Head head,
        Template outcome,
        Template sentence,
        List<Citation> citations,
        List<Condition> conditions,
        Set<Head> reads,
        Set<String> needed,
        List<String> kept) {

    /** Tells whether the rule concludes something, rather than derives it. */
    public boolean isClause() {
        return head.kind() != Head.Kind.TYPE;
    }

    /** Returns the status or value that a clause gives; empty for a value that it takes from what it binds. */
    public String givenOutcome() {
        return outcome.parts().size() == 1 && outcome.parts().get(0) instanceof Template.Literal literal
                ? literal.text()
                : "";
    }

    /** Returns the clause with another outcome. */
    Rule withOutcome(String other) {
        return new Rule(
                key,
                name,
                file,
                line,
                head,
                Template.literal(other),
                sentence,
                citations,
                conditions,
                reads,
                needed,
                kept);
    }
}
