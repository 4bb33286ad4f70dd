package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.Reading;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.Scenario;
import dev.sherpa.rules.reference.StatedFact;
import dev.sherpa.rules.reference.StatedSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Submits the facts of the plain reading to the engine, as an analyst would; each is legal, so none may be refused. */
public final class StatedFacts {

    private final RulePack pack;

    /** Submits to a pack. */
    public StatedFacts(RulePack pack) {
        this.pack = pack;
    }

    /** Returns the facts of a history as they are recorded. */
    public List<RecordedFact> recorded(List<StatedFact> history) {
        return history.stream()
                .map(stated -> new RecordedFact(fact(stated), stated.recorded(), stated.withdrawn()))
                .toList();
    }

    /** Returns the fact base of a scenario: what is known at its instant, as of its day. */
    public FactBase factBase(Scenario scenario) {
        return FactBase.of(
                recorded(scenario.history()), scenario.asOf(), scenario.knownAt(), pack.factBaseRules(scenario.asOf()));
    }

    private Fact fact(StatedFact stated) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", stated.type());
        tree.put("subject", stated.subject());
        tree.put("attributes", attributes(stated));
        tree.put("statement", "Stated as number " + stated.number() + ".");
        tree.put("said", stated.said().toString());
        tree.put("by", stated.by());
        tree.put("source", source(stated.source()));
        if (stated.rating() != null) {
            tree.put("rating", stated.rating());
        }
        if (stated.expires() != null) {
            tree.put("expires", stated.expires().toString());
        }
        Reading reading = pack.factReader().read(tree, LocalDate.MAX);
        assertThat(reading.faults()).as("faults of %s", stated).isEmpty();
        return withId(Objects.requireNonNull(reading.fact()), String.valueOf(stated.number()));
    }

    private static Map<String, Object> attributes(StatedFact stated) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        stated.attributes()
                .forEach(
                        (name, value) -> attributes.put(name, value instanceof LocalDate day ? day.toString() : value));
        return attributes;
    }

    private static Map<String, Object> source(StatedSource source) {
        if (source.id() != null) {
            return Map.of("id", source.id());
        }
        Map<String, Object> inPlace = new LinkedHashMap<>();
        inPlace.put("publisher", source.publisher());
        inPlace.put("title", source.title());
        inPlace.put("published", source.published().toString());
        if (source.url() != null) {
            inPlace.put("url", source.url());
        }
        return inPlace;
    }

    private static Fact withId(Fact fact, String id) {
        return new Fact(
                id,
                fact.type(),
                fact.subject(),
                fact.attributes(),
                fact.statement(),
                fact.said(),
                fact.by(),
                fact.source(),
                fact.para(),
                fact.rating(),
                fact.expires());
    }
}
