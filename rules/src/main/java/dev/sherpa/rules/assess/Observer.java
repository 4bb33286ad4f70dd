package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.Matched;
import dev.sherpa.rules.sandbox.Bounds;
import dev.sherpa.rules.sandbox.Budget;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells how each rule of a pack matches a fact base, those included that are only observed.
 *
 * <p>Looks when everything is evaluated. What a rule reads is of earlier strata, and nothing evaluated changes later, so
 * that a rule matches then as it would in its own stratum.
 */
public final class Observer {

    /** What stands for a value that is absent. */
    public static final String ABSENT = "absent";

    private final Assessor assessor = new Assessor();
    private final RulePack pack;
    private final Function<Rule, List<String>> bindings;

    /** Creates an observer of a pack's rules, which tells the values of the bindings asked for of each. */
    public Observer(RulePack pack, Function<Rule, List<String>> bindings) {
        this.pack = pack;
        this.bindings = bindings;
    }

    /**
     * Evaluates a fact base and returns, by the key of the rule, the values of its bindings for each way in which it
     * holds, with how often they occur. A rule that does not hold is not there. Values are comparable within one result.
     */
    public Map<String, Map<List<Object>, Integer>> observe(FactBase facts) {
        Map<String, Map<List<Object>, Integer>> seen = new HashMap<>();
        Evaluation evaluation = assessor.evaluate(pack, facts);
        return evaluation.within(() -> {
            for (CompiledRule observed : pack.compiled()) {
                int[] places = observed.matcher().places(bindings.apply(observed.rule()));
                observed.hold(evaluation.memory(), Budget.ofThread(), match -> seen.computeIfAbsent(
                                observed.rule().key(), key -> new HashMap<>())
                        .merge(values(match, places), 1, Integer::sum));
            }
            return seen;
        });
    }

    /**
     * Evaluates a fact base within bounds, and shows the evaluation while it is open.
     */
    public static <T> T look(RulePack pack, FactBase facts, Bounds bounds, Function<Observation, T> look) {
        Evaluation evaluation = new Assessor(bounds).evaluate(pack, facts);
        return evaluation.within(() -> look.apply(new Observation(pack, evaluation)));
    }

    /** Returns what bindings stand for in a match, comparable within one evaluation. */
    static List<Object> values(@Nullable Object[] match, int[] places) {
        return Arrays.stream(places).mapToObj(place -> value(match[place])).toList();
    }

    /** Returns several facts with how often each occurs. */
    private static Object value(@Nullable Object value) {
        if (value instanceof Matched several) {
            return Map.copyOf(
                    several.facts().stream().collect(Collectors.toMap(fact -> fact, fact -> 1, Integer::sum)));
        }
        return value == null ? ABSENT : value;
    }
}
