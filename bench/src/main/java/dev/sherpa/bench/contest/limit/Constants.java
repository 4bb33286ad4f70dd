package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What of the pack is the same in every answer. */
final class Constants {

    private final RulePack pack;
    private final Places places = new Places();
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Constants(RulePack pack) {
        this.pack = pack;
        pack.rules().forEach(rule -> rules.put(rule.name(), rule));
        Stream.of(
                        pack.vocabulary().choices().values().stream(),
                        pack.definition().statuses().stream(),
                        pack.definition().conclusions().stream().map(ConclusionDefinition::values))
                .flatMap(lists -> lists)
                .flatMap(constants -> constants.stream())
                .forEach(constant -> words.put(constant, pack.wording().word(constant)));
    }

    Places places() {
        return places;
    }

    /** Returns a clause by its name. */
    Clause clause(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("The pack has no rule '" + name + "'");
        }
        return new Clause(rule, places);
    }

    ItemDefinition item(String id) {
        return pack.definition().item(id).orElseThrow();
    }

    /** Returns a parameter; one with more than a single value would not be constant, and is refused. */
    Bar bar(String name) {
        return bar(name, unit(name));
    }

    /** Returns a parameter that prints without its unit. */
    Bar plainBar(String name) {
        return bar(name, "");
    }

    private Bar bar(String name, String unit) {
        ParameterDefinition definition = definition(name);
        if (definition.values().size() > 1) {
            throw new IllegalStateException("The parameter " + name + " changes in time");
        }
        ParameterDefinition.DatedValue value = definition.values().get(0);
        Matched matched = Matched.named(
                Match.Kind.PARAMETER,
                name,
                Map.of("value", value.value()),
                new Grounds(places.ids(value.citations()), value.citations()));
        return new Bar(value.value(), pack.wording().print(value.value(), unit), matched);
    }

    private String unit(String name) {
        String unit = definition(name).unit();
        return unit == null ? "" : unit;
    }

    private ParameterDefinition definition(String name) {
        return pack.parameters().find(name).orElseThrow();
    }

    /** Returns how a constant of the vocabulary, a status or a conclusion reads in a sentence. */
    String word(String constant) {
        String word = words.get(constant);
        return word == null ? constant : word;
    }
}
