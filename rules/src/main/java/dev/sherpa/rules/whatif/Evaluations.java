package dev.sherpa.rules.whatif;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.util.HashMap;
import java.util.Map;

/** Evaluates outcomes for one answer: what the rules cannot tell apart only once, and no more than a bound in all. */
final class Evaluations {

    /**
     * How much is evaluated for one answer: an evaluation of n current facts takes {@value #BASE} + n of it. So it is some
     * thousands of evaluations of a dossier of usual size, and a hundred of one of 5,000 facts.
     */
    static final int MOST_WORK = 500_000;

    private static final int BASE = 100;

    private final Assessor assessor = new Assessor();
    private final Map<Seen, Map<Head, String>> known = new HashMap<>();
    private final int mostWork;
    private int work;

    Evaluations() {
        this(MOST_WORK);
    }

    Evaluations(int mostWork) {
        this.mostWork = mostWork;
    }

    /** Returns the outcomes of a fact base. Counts also where they are known, so that the bound does not depend on that. */
    Map<Head, String> of(RulePack pack, FactBase facts) {
        work += BASE + facts.current().size();
        Seen seen = Seen.of(pack, facts);
        Map<Head, String> outcomes = known.get(seen);
        if (outcomes == null) {
            outcomes = assessor.outcomes(pack, facts);
            known.put(seen, outcomes);
        }
        return outcomes;
    }

    /** Tells whether as much is evaluated as may be. */
    boolean spent() {
        return work >= mostWork;
    }
}
