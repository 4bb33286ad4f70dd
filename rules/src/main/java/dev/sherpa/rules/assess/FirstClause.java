package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what the first of several clauses that holds concludes; those after it are not looked at. */
final class FirstClause {

    private final Trace trace;
    private final FiringValues values;

    FirstClause(RulePack pack, Trace trace, LocalDate asOf) {
        this.trace = trace;
        this.values = new FiringValues(pack, asOf);
    }

    /** Returns the outcome; null when no clause holds. */
    @Nullable
    String outcome(List<CompiledRule> clauses) {
        for (CompiledRule clause : clauses) {
            OutcomeValue smallest = smallest(trace.of(clause));
            if (smallest != null) {
                return smallest.text();
            }
        }
        return null;
    }

    private @Nullable OutcomeValue smallest(List<Firing> firings) {
        OutcomeValue smallest = null;
        for (Firing firing : firings) {
            OutcomeValue outcome = values.outcome(firing);
            if (smallest == null || outcome != null && outcome.compareTo(smallest) < 0) {
                smallest = outcome;
            }
        }
        return smallest;
    }
}
