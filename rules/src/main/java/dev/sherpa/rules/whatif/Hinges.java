package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.whatif.Hinge.Reversal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tries every fact that rules see: without it, and saying something else. */
final class Hinges {

    private final Situation situation;
    private final Evaluations evaluations;
    private final List<RecordedFact> visible;
    private final Map<Head, String> outcomes;
    private final List<Hinge> found = new ArrayList<>();
    private int untried;

    /** Tries them at once. */
    Hinges(Situation situation, Reversals reversals, Evaluations evaluations) {
        this.situation = situation;
        this.evaluations = evaluations;
        this.visible = situation.visible();
        FactBase facts = situation.facts();
        this.outcomes = evaluations.of(situation.pack(), facts);
        facts.current().stream().flatMap(current -> current.from().stream()).forEach(fact -> {
            attempt(fact, null);
            reversals.of(fact).forEach(reversal -> attempt(fact, reversal));
        });
    }

    List<Hinge> found() {
        return List.copyOf(found);
    }

    int untried() {
        return untried;
    }

    private void attempt(Fact fact, @Nullable Reversal reversal) {
        if (evaluations.spent()) {
            untried++;
            return;
        }
        FactBase otherwise = situation.factsOf(reversal == null ? without(fact) : with(fact, reversal));
        List<Change> changes = Change.between(situation.pack(), outcomes, evaluations.of(situation.pack(), otherwise));
        if (!changes.isEmpty()) {
            found.add(new Hinge(fact, reversal, changes));
        }
    }

    private List<RecordedFact> without(Fact fact) {
        return visible.stream().filter(recorded -> recorded.fact() != fact).toList();
    }

    private List<RecordedFact> with(Fact fact, Reversal reversal) {
        Fact other = Reversals.apply(fact, reversal);
        return visible.stream()
                .map(recorded -> recorded.fact() == fact
                        ? new RecordedFact(other, recorded.recorded(), recorded.withdrawn())
                        : recorded)
                .toList();
    }
}
