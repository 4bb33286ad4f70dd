package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.AsOf;
import dev.sherpa.rules.provided.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the rules of a pack are given to match: the day, parameters, windows and free days, and the current facts. */
final class WorkingMemory {

    private final RulePack pack;
    private final FactBase facts;

    WorkingMemory(RulePack pack, FactBase facts) {
        this.pack = pack;
        this.facts = facts;
    }

    List<Object> objects() {
        List<Object> objects = new ArrayList<>();
        objects.add(new AsOf(facts.asOf()));
        List<Parameter> parameters = parameters();
        objects.addAll(parameters);
        objects.addAll(calendar(parameters));
        facts.current().forEach(fact -> objects.add(pack.types().present(fact)));
        return objects;
    }

    private List<Parameter> parameters() {
        return pack.parameters().all().stream()
                .map(definition -> new Parameter(
                        definition.name(), definition.on(facts.asOf()).value()))
                .toList();
    }

    private List<Object> calendar(List<Parameter> parameters) {
        SortedSet<Integer> years = new TreeSet<>();
        years.add(facts.asOf().getYear());
        parameters.forEach(parameter -> addYear(parameter.value(), years));
        facts.current().forEach(fact -> fact.attributes().values().forEach(value -> addYear(value, years)));
        return pack.calendar().objects(years);
    }

    private static void addYear(Object value, SortedSet<Integer> years) {
        if (value instanceof LocalDate day) {
            years.add(day.getYear());
        }
    }
}
