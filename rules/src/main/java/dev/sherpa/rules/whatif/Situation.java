package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.RulePack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is assessed: a dossier's history with a pack version, as of a day and as known at an instant.
 *
 * @param pack the pack version
 * @param history the facts; of those recorded at one instant, the later in the list counts as later
 * @param asOf the day as of which facts count
 * @param knownAt the instant at which they are known
 */
public record Situation(RulePack pack, List<RecordedFact> history, LocalDate asOf, Instant knownAt) {

    /** Takes a copy of the history. */
    public Situation {
        history = List.copyOf(history);
    }

    /** Leaves out the facts that the vocabulary of the pack does not admit, since it cannot evaluate them. */
    Situation admitted() {
        return new Situation(pack, pack.factReader().admitted(history), asOf, knownAt);
    }

    /** Returns the facts that are visible, in the order of the history. */
    List<RecordedFact> visible() {
        return history.stream().filter(fact -> fact.isVisible(asOf, knownAt)).toList();
    }

    FactBase facts() {
        return factsOf(history);
    }

    /** Returns the fact base of another history. */
    FactBase factsOf(List<RecordedFact> other) {
        return FactBase.of(other, asOf, knownAt, pack.factBaseRules(asOf));
    }

    Situation on(LocalDate day) {
        return new Situation(pack, history, day, knownAt);
    }

    Situation knownAt(Instant instant) {
        return new Situation(pack, history, asOf, instant);
    }
}
