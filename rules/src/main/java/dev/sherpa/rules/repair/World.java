package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.FactBaseRules;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The visible facts as of a day, and what changes make of them. */
final class World {

    private final LocalDate asOf;
    private final FactBaseRules rules;
    private final List<Fact> facts;
    private final SortedMap<Topic, List<Fact>> visible = new TreeMap<>();
    private final SortedMap<Topic, CurrentFact> current = new TreeMap<>();

    World(RulePack pack, List<Fact> facts, LocalDate asOf) {
        this.asOf = asOf;
        this.rules = pack.factBaseRules(asOf);
        this.facts = List.copyOf(facts);
        facts.forEach(fact -> visible.computeIfAbsent(Topic.of(fact), topic -> new ArrayList<>())
                .add(fact));
        visible.forEach((topic, about) -> current(about).ifPresent(fact -> current.put(topic, fact)));
    }

    LocalDate asOf() {
        return asOf;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Returns the current facts by topic. */
    SortedMap<Topic, CurrentFact> current() {
        return Collections.unmodifiableSortedMap(current);
    }

    /** Returns the facts on a topic, in the order in which they count as recorded. */
    List<Fact> on(Topic topic) {
        return visible.getOrDefault(topic, List.of());
    }

    /** Returns the current fact of facts on one topic; empty when none counts. */
    Optional<CurrentFact> current(Collection<Fact> about) {
        return FactBase.ofFacts(about, asOf, rules).current().stream().findFirst();
    }

    /** Returns the current facts that changes bring about, by topic. */
    Map<Topic, Optional<CurrentFact>> changed(List<Change> changes) {
        Map<Topic, List<Fact>> about = new LinkedHashMap<>();
        for (Change change : changes) {
            Topic topic = Topic.of(change.fact());
            about.put(topic, change.applied(about.getOrDefault(topic, on(topic))));
        }
        Map<Topic, Optional<CurrentFact>> changed = new LinkedHashMap<>();
        about.forEach((topic, left) -> changed.put(topic, current(left)));
        return changed;
    }

    /** Returns the fact base with changes. */
    FactBase with(List<Change> changes) {
        return FactBase.ofFacts(new Repair(changes, BigDecimal.ZERO).applied(facts), asOf, rules);
    }
}
