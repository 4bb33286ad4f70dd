package dev.sherpa.rules.match;

import dev.sherpa.rules.sandbox.Budget;
import java.util.List;
import java.util.function.Consumer;
import org.drools.model.Condition;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** Finds the matches of one compiled rule. Holds no state; safe for use by several threads. */
public final class RuleMatcher {

    private final String name;
    private final Step[] steps;
    private final Places places;
    private final int size;
    private final Consequence consequence;

    private RuleMatcher(String name, Step[] steps, Places places, Consequence consequence) {
        this.name = name;
        this.steps = steps;
        this.places = places;
        this.size = places.size();
        this.consequence = consequence;
    }

    static RuleMatcher of(Rule rule, Alphas alphas) {
        Places places = new Places();
        Steps made = new Steps(alphas, places);
        List<Condition> conditions = rule.getView().getSubConditions();
        Step[] steps = conditions.stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
                .map(made::of)
                .toArray(Step[]::new);
        return new RuleMatcher(rule.getName(), steps, places, Consequence.of(rule.getDefaultConsequence(), places));
    }

    /** Returns the places of bindings in a match. */
    public int[] places(List<String> bindings) {
        return bindings.stream().mapToInt(places::of).toArray();
    }

    /**
     * Finds all matches in the objects that there are.
     *
     * @param found is given what each binding stands for, in an array that is used again for the next match
     * @throws IllegalStateException that names the rule, if a condition or what is done with a match throws
     */
    public void match(Memory memory, Budget budget, Consumer<@Nullable Object[]> found) {
        try {
            new Matching(this, memory, budget, found).go(0);
        } catch (Exception e) {
            throw new IllegalStateException("The rule \"" + name + "\" cannot be evaluated", e);
        }
    }

    /** Executes the consequence of a match, and hands over what it inserts. */
    public void derive(@Nullable Object[] match, Consumer<Object> inserted) {
        consequence.execute(match, inserted);
    }

    /** Returns the name under which it is compiled. */
    public String name() {
        return name;
    }

    Step[] steps() {
        return steps;
    }

    int size() {
        return size;
    }
}
