package dev.sherpa.bench.contest;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.FreeDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A fact base in the plain terms that any engine takes, with all that Sherpa gives its rules.
 *
 * @param asOf the day
 * @param facts the current facts by type, each with {@code subject}, {@code said}, {@code by} and its attributes: {@code
 *     BigDecimal}, {@code Boolean}, {@code LocalDate}, {@code List<String>} or text, a constant's name included; an absent
 *     attribute is left out. Every fact type of the vocabulary is there.
 * @param parameters the values as of the day, by name
 * @param windows the calendar's windows around the years that matter
 * @param freeDays the longest runs of days in no window of a category
 */
public record Plain(
        LocalDate asOf,
        SortedMap<String, List<Map<String, Object>>> facts,
        SortedMap<String, Object> parameters,
        List<Window> windows,
        List<Free> freeDays) {

    /** A window of the calendar; both days are included. */
    public record Window(String category, String title, LocalDate firstDay, LocalDate lastDay) {}

    /** A run of days in no window of a category; both days are included. */
    public record Free(String category, LocalDate firstDay, LocalDate lastDay) {}

    /** Puts a fact base into plain terms. */
    public static Plain of(RulePack pack, FactBase base) {
        SortedMap<String, List<Map<String, Object>>> facts = new TreeMap<>();
        pack.vocabulary().all().stream()
                .filter(type -> type.submitted())
                .forEach(type -> facts.put(type.name(), new ArrayList<>()));
        base.current().forEach(fact -> facts.computeIfAbsent(fact.type(), type -> new ArrayList<>())
                .add(plain(fact)));
        SortedMap<String, Object> parameters = new TreeMap<>();
        pack.parameters()
                .all()
                .forEach(parameter -> parameters.put(
                        parameter.name(), parameter.on(base.asOf()).value()));
        List<Window> windows = new ArrayList<>();
        List<Free> freeDays = new ArrayList<>();
        for (Object object : pack.calendar().objects(years(base, parameters))) {
            if (object instanceof CalendarWindow window) {
                windows.add(
                        new Window(window.getCategory(), window.getTitle(), window.getFirstDay(), window.getLastDay()));
            } else if (object instanceof FreeDays free) {
                freeDays.add(new Free(free.getCategory(), free.getFirstDay(), free.getLastDay()));
            }
        }
        return new Plain(base.asOf(), facts, parameters, windows, freeDays);
    }

    private static Map<String, Object> plain(CurrentFact fact) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("subject", fact.subject());
        plain.put("said", fact.said());
        plain.put("by", fact.by());
        plain.putAll(fact.attributes());
        return plain;
    }

    private static SortedSet<Integer> years(FactBase base, Map<String, Object> parameters) {
        SortedSet<Integer> years = new TreeSet<>();
        years.add(base.asOf().getYear());
        parameters.values().forEach(value -> addYear(value, years));
        base.current().forEach(fact -> fact.attributes().values().forEach(value -> addYear(value, years)));
        return years;
    }

    private static void addYear(Object value, SortedSet<Integer> years) {
        if (value instanceof LocalDate day) {
            years.add(day.getYear());
        }
    }
}
