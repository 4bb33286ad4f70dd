package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact on which outcomes hang: they change if it alone is withdrawn, or says something else.
 *
 * @param fact the fact
 * @param reversal what it says instead; absent for a withdrawal
 * @param changes the outcomes that change, in the pack's order
 */
public record Hinge(Fact fact, @Nullable Reversal reversal, List<Change> changes) {

    /**
     * Something else that a fact says, in one attribute.
     *
     * @param attribute the attribute
     * @param from its value: a number, a flag, a day or a constant
     * @param to the other value
     */
    public record Reversal(String attribute, Object from, Object to) {}
}
