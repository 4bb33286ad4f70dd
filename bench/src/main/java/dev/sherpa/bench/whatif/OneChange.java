package dev.sherpa.bench.whatif;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A fact base, and what one of its facts says instead.
 *
 * @param facts the fact base
 * @param index which of its current facts is changed
 * @param attribute the attribute that is
 * @param value what it is then: the other flag, another constant, one more, a day later
 */
record OneChange(FactBase facts, int index, String attribute, Object value) {

    /** Chooses a change at random among all that a fact base allows; it has at least one. */
    static OneChange random(RulePack pack, FactBase facts, Random random) {
        List<OneChange> changes = new ArrayList<>();
        for (int i = 0; i < facts.current().size(); i++) {
            CurrentFact fact = facts.current().get(i);
            for (Attribute attribute :
                    pack.vocabulary().factType(fact.type()).orElseThrow().attributes()) {
                Object value = fact.attributes().get(attribute.name());
                if (value != null) {
                    int index = i;
                    others(attribute, value).stream()
                            .filter(other -> isLegal(pack, fact, attribute, other))
                            .forEach(other -> changes.add(new OneChange(facts, index, attribute.name(), other)));
                }
            }
        }
        return changes.get(random.nextInt(changes.size()));
    }

    /** Returns the fact base with the change. */
    FactBase made() {
        CurrentFact fact = facts.current().get(index);
        Map<String, Object> attributes = new TreeMap<>(fact.attributes());
        attributes.put(attribute, value);
        List<CurrentFact> current = new ArrayList<>(facts.current());
        current.set(index, new CurrentFact(fact.leading(), attributes, fact.from(), fact.citations()));
        return new FactBase(facts.asOf(), current, facts.conflicts());
    }

    private static boolean isLegal(RulePack pack, CurrentFact fact, Attribute attribute, Object value) {
        return pack.factReader()
                .faultsOf(SweptFacts.whole(fact).with(attribute.name(), value))
                .isEmpty();
    }

    private static List<Object> others(Attribute attribute, Object value) {
        return switch (attribute.kind()) {
            case FLAG -> List.of(value.equals(false));
            case NUMBER -> List.of(((BigDecimal) value).add(BigDecimal.ONE));
            case DATE -> List.of(((LocalDate) value).plusDays(1));
            case CHOICE ->
                List.copyOf(attribute.choices().stream()
                        .filter(choice -> !choice.equals(value))
                        .toList());
            case TEXT, LIST -> List.of();
        };
    }
}
