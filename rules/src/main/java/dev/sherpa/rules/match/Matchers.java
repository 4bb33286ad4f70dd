package dev.sherpa.rules.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Rule;

/** The matchers of the rules of one compilation. Safe for use by several threads. */
public final class Matchers {

    private final Alphas alphas = new Alphas();
    private final Map<String, RuleMatcher> byName = new HashMap<>();

    /** Makes the matchers of compiled rules. */
    public Matchers(Collection<Rule> rules) {
        rules.forEach(rule -> byName.put(rule.getName(), RuleMatcher.of(rule, alphas)));
    }

    /** Returns the matcher of the rule that is compiled under a name. */
    public RuleMatcher of(String name) {
        return Optional.ofNullable(byName.get(name)).orElseThrow();
    }

    /** Returns an empty memory for the rules. */
    public Memory memory() {
        return new Memory(alphas);
    }
}
