package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An evaluation that is open: asked for a rule that is only observed, it evaluates it, once.
 *
 * <p>What is asked for counts towards the bounds of the evaluation. Not for use by several threads.
 */
public final class Observation {

    private final RulePack pack;
    private final Evaluation evaluation;
    private final Map<String, List<Way>> known = new HashMap<>();

    /**
     * A way in which a rule matches.
     *
     * @param values the values of the bindings asked for, {@link Observer#ABSENT} for one without; comparable within one
     *     observation
     * @param holds whether everything has a value that the rule needs to hold
     */
    public record Way(List<Object> values, boolean holds) {}

    Observation(RulePack pack, Evaluation evaluation) {
        this.pack = pack;
        this.evaluation = evaluation;
    }

    /** Returns the result of the evaluation. */
    public Assessment assessment() {
        return evaluation.assessment();
    }

    /** Tells what an object is that a rule matched. */
    public Match match(Object object) {
        return evaluation.explainer().match(object);
    }

    /**
     * Returns the ways in which the observed rule of a key matches, with the values of bindings, which are the same
     * whenever it is asked for; {@link EvaluationStopped} at a bound, and nothing more can be asked then.
     */
    public List<Way> ways(String key, List<String> bindings) {
        List<Way> seen = known.get(key);
        if (seen == null) {
            seen = evaluation.within(() -> observe(pack.compiled(key), bindings));
            known.put(key, seen);
        }
        return seen;
    }

    private List<Way> observe(CompiledRule rule, List<String> bindings) {
        int[] places = rule.matcher().places(bindings);
        List<Way> ways = new ArrayList<>();
        rule.matcher()
                .match(
                        evaluation.memory(),
                        Budget.ofThread(),
                        match -> ways.add(new Way(Observer.values(match, places), rule.holds(match))));
        return ways;
    }
}
