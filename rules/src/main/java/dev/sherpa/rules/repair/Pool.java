package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that rules of one stage can tell apart: what its constraints compare with, and what they meet at present. */
final class Pool {

    private final Demands demands;
    private final Set<Object> met = new LinkedHashSet<>();
    private final List<BigDecimal> derivedNumbers = new ArrayList<>();

    /**
     * Fills a pool.
     *
     * @param facts the current facts that the stage reads
     * @param derived the values of what it derives from them
     * @param edges the first and last days of the windows that it reads
     */
    Pool(
            Demands demands,
            Collection<CurrentFact> facts,
            Collection<List<Map<String, Object>>> derived,
            SortedSet<LocalDate> edges,
            LocalDate asOf) {
        this.demands = demands;
        met.add(asOf);
        for (CurrentFact fact : facts) {
            for (Demand demand : demands.of(fact.type())) {
                demand.joined().forEach(name -> meet(Candidate.of(fact).value(name)));
            }
        }
        edgesThatMatter(edges);
        for (List<Map<String, Object>> ofType : derived) {
            ofType.forEach(values -> values.values().forEach(value -> {
                meet(value);
                if (value instanceof BigDecimal number) {
                    derivedNumbers.add(Values.plain(number));
                }
            }));
        }
    }

    /** Adds the values to try for an attribute that are of its kind; those that its type does not admit among them. */
    void addTo(Set<Object> values, DeclaredType type, Attribute attribute, @Nullable Object present) {
        Set<Object> bars = bars(type.name(), attribute.name());
        switch (attribute.kind()) {
            case NUMBER -> values.addAll(Values.aroundNumbers(only(BigDecimal.class, bars)));
            case DATE -> values.addAll(Values.aroundDays(only(LocalDate.class, bars)));
            case TEXT -> values.addAll(only(String.class, bars));
            case LIST -> only(String.class, bars).forEach(text -> addLists(values, text, present));
            default -> {} // all constants and flags are tried anyway
        }
        if (attribute.kind() == Attribute.Kind.NUMBER && demands.isComputing() && isJoined(type, attribute)) {
            BigDecimal part = present instanceof BigDecimal number ? number : null;
            Optional.ofNullable(attribute.minimum()).ifPresent(values::add);
            Optional.ofNullable(attribute.maximum()).ifPresent(values::add);
            values.addAll(Values.aroundNumbers(
                    Values.reaching(only(BigDecimal.class, demands.bars()), derivedNumbers, part)));
        }
    }

    /** Returns what an attribute, or the subject of a fact, is compared with. */
    Set<Object> bars(String type, String name) {
        Set<Object> bars = new LinkedHashSet<>();
        for (Demand demand : demands.of(type)) {
            demand.tellBars(name, bars::add);
            if (demand.joined().contains(name)) {
                bars.addAll(demands.bars());
                bars.addAll(met);
            }
        }
        return bars;
    }

    /** Adds the edges from the year of the first day that the rules meet or compare with to the year after the last. */
    private void edgesThatMatter(SortedSet<LocalDate> edges) {
        List<Integer> years = Stream.concat(met.stream(), demands.bars().stream())
                .flatMap(value -> value instanceof LocalDate day ? Stream.of(day.getYear()) : Stream.of())
                .sorted()
                .toList();
        edges.stream()
                .filter(edge -> edge.getYear() >= years.get(0) && edge.getYear() <= years.get(years.size() - 1) + 1)
                .forEach(met::add);
    }

    private boolean isJoined(DeclaredType type, Attribute attribute) {
        return demands.of(type.name()).stream()
                .anyMatch(demand -> demand.joined().contains(attribute.name()));
    }

    private void meet(@Nullable Object value) {
        if (value instanceof List<?> list) {
            met.addAll(list);
        } else if (value != null) {
            met.add(value instanceof BigDecimal number ? Values.plain(number) : value);
        }
    }

    private static void addLists(Set<Object> values, String text, @Nullable Object present) {
        values.add(List.of(text));
        if (present instanceof List<?> list) {
            List<Object> with = new ArrayList<>(list);
            with.add(text);
            values.add(List.copyOf(with));
            values.add(list.stream().filter(each -> !each.equals(text)).toList());
        }
    }

    private static <T> List<T> only(Class<T> kind, Collection<?> values) {
        return values.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
