package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Finding.Because;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.assess.Observation;
import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What Drools answers of one fact base: each question is evaluated when it is first asked. */
final class Answers {

    private final RulePack pack;
    private final Set<String> known;
    private final Observation observation;
    private final Map<String, Map<List<Object>, Set<Object>>> carried = new HashMap<>();
    private final Map<String, Set<List<Object>>> matching = new HashMap<>();
    private final Map<Object, String> names = new IdentityHashMap<>();

    Answers(RulePack pack, Set<String> known, Observation observation) {
        this.pack = pack;
        this.known = known;
        this.observation = observation;
    }

    /** Tells whether a question could be compiled. */
    boolean knows(Question question) {
        return known.contains(question.key());
    }

    /** Returns the ways in which conditions hold together. */
    List<List<Object>> ways(Question question) {
        if (question.chain().isEmpty()) {
            return List.of(List.of());
        }
        return observed(question).stream()
                .filter(Observation.Way::holds)
                .map(Observation.Way::values)
                .toList();
    }

    /** Returns the ways in which conditions match, also those in which an accumulation has no result. */
    List<List<Object>> matching(Question question) {
        return observed(question).stream().map(Observation.Way::values).toList();
    }

    /** Tells whether conditions match in a way. */
    boolean matches(Question question, List<Object> way) {
        return matching.computeIfAbsent(question.key(), key -> new HashSet<>(matching(question)))
                .contains(way);
    }

    /** Returns what the last condition matches, for each way in which those before it hold. */
    Map<List<Object>, Set<Object>> carried(Question question) {
        Map<List<Object>, Set<Object>> known = carried.get(question.key());
        if (known == null) {
            known = new HashMap<>();
            for (List<Object> way : ways(question)) {
                int last = way.size() - 1;
                known.computeIfAbsent(way.subList(0, last), before -> new HashSet<>())
                        .add(way.get(last));
            }
            carried.put(question.key(), known);
        }
        return known;
    }

    /** Tells what an object is. */
    Match match(Object object) {
        return observation.match(object);
    }

    /** Returns what a value of a way stands for: one object, or those that an accumulation ranges over, in order. */
    List<Match> matches(Object value) {
        if (!(value instanceof Map<?, ?> several)) {
            return List.of(match(value));
        }
        return several.keySet().stream()
                .map(Object.class::cast)
                .sorted(Comparator.comparing(this::name))
                .map(this::match)
                .toList();
    }

    /** Tells what matched each condition in a way. */
    List<Because> because(Chain chain, List<Object> way) {
        List<Because> because = new ArrayList<>();
        for (Premise premise : chain.premises()) {
            because.add(new Because(premise.text(), premise.line(), matches(way.get(chain.offset(premise)))));
        }
        return because;
    }

    /** Returns the first ways in an order that is the same in every run, so many at most. */
    List<List<Object>> first(List<List<Object>> ways, int most) {
        return ways.size() <= 1
                ? ways
                : ways.stream()
                        .sorted(Comparator.comparing(this::name))
                        .limit(most)
                        .toList();
    }

    /** Returns each way once, cut to some of its conditions. */
    static List<List<Object>> parts(List<List<Object>> ways, Chain chain, Chain some) {
        Set<List<Object>> parts = new LinkedHashSet<>();
        ways.forEach(way -> parts.add(chain.part(way, some)));
        return List.copyOf(parts);
    }

    /** Returns what tells values apart, and orders them: by kind, type, subject, name, values and basis. */
    String name(Object value) {
        if (value instanceof List<?> way) {
            return way.stream().map(each -> name((Object) each)).collect(Collectors.joining("\n"));
        }
        if (value instanceof Map<?, ?> several) {
            return several.keySet().stream()
                    .map(each -> name((Object) each))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
        if (!isMatchable(value)) {
            return value.toString();
        }
        String known = names.get(value);
        if (known == null) {
            known = named(match(value));
            names.put(value, known);
        }
        return known;
    }

    private static String named(Match match) {
        return String.join(
                "\t",
                match.kind().name(),
                String.valueOf(match.type()),
                String.valueOf(match.subject()),
                String.valueOf(match.name()),
                match.values().toString(),
                match.citations().stream().map(Citation::withoutFact).toList().toString());
    }

    private List<Observation.Way> observed(Question question) {
        if (!knows(question)) {
            return List.of();
        }
        List<Condition> conditions = pack.compiled(question.key()).rule().conditions();
        List<String> bindings = new ArrayList<>();
        for (int at = 0; at < conditions.size(); at++) {
            bindings.addAll(conditions.get(at).captures());
            bindings.addAll(question.chain().premises().get(at).results());
        }
        return observation.ways(question.key(), bindings);
    }

    private static boolean isMatchable(Object value) {
        return !(value instanceof Number || value instanceof java.time.LocalDate || value instanceof String);
    }
}
