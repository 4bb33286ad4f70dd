package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.CompiledRule;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Tells what the first clause of a head that holds concludes; the clauses after it are not looked at. */
final class FirstClause {

    private final RulePack pack;
    private final Trace trace;
    private final FiringValues values;

    FirstClause(RulePack pack, Trace trace, LocalDate asOf) {
        this.pack = pack;
        this.trace = trace;
        this.values = new FiringValues(pack, asOf);
    }

    /** Returns the outcome; empty when no clause holds. */
    Optional<String> outcome(Head head) {
        for (CompiledRule clause : pack.compiled(head)) {
            Optional<OutcomeValue> smallest = trace.of(clause).stream()
                    .map(values::outcome)
                    .filter(Objects::nonNull)
                    .min(OutcomeValue::compareTo);
            if (smallest.isPresent()) {
                return smallest.map(OutcomeValue::text);
            }
        }
        return Optional.empty();
    }
}
