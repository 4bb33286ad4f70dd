package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.AsOf;
import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.FreeDays;
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

    /** Returns every day that rules can see, but for the as-of day itself. */
    SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        List<Parameter> parameters = parameters();
        parameters.forEach(parameter -> addDay(parameter.value(), days));
        for (CurrentFact fact : facts.current()) {
            days.add(fact.said());
            fact.attributes().values().forEach(value -> addDay(value, days));
        }
        for (Object object : calendar(parameters)) {
            if (object instanceof CalendarWindow window) {
                days.add(window.getFirstDay());
                days.add(window.getLastDay());
            } else if (object instanceof FreeDays free) {
                days.add(free.getFirstDay());
                days.add(free.getLastDay());
            }
        }
        return days;
    }

    private static void addDay(Object value, SortedSet<LocalDate> days) {
        if (value instanceof LocalDate day) {
            days.add(day);
        }
    }

    private List<Parameter> parameters() {
        return pack.parameters().all().stream()
                .map(definition -> new Parameter(
                        definition.name(), definition.on(facts.asOf()).value()))
                .toList();
    }

    private List<Object> calendar(List<Parameter> parameters) {
        Years years = new Years();
        years.add(facts.asOf());
        parameters.forEach(parameter -> years.addDay(parameter.value()));
        facts.current().forEach(fact -> fact.attributes().forEach((name, value) -> years.addDay(value)));
        return pack.calendar().objects(years.found);
    }

    /** The years of days; those of one fact base are few, and one often comes after the same. */
    private static final class Years {

        private final SortedSet<Integer> found = new TreeSet<>();
        private int last;

        private void add(LocalDate day) {
            int year = day.getYear();
            if (found.isEmpty() || year != last) {
                found.add(year);
                last = year;
            }
        }

        private void addDay(Object value) {
            if (value instanceof LocalDate day) {
                add(day);
            }
        }
    }
}
