package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The order in which the heads of a pack are evaluated: each after everything that its rules read.
 *
 * <p>Every dependency counts as strict, so that a count, a {@code not} or a status is complete before it is read.
 */
public final class Strata {

    private final Map<Head, Set<Head>> reads = new LinkedHashMap<>();
    private final Map<Head, Integer> levels = new HashMap<>();
    private final Set<Head> cyclic = new LinkedHashSet<>();

    private List<List<Head>> byLevel = List.of();

    private Strata() {}

    static Strata of(PackDefinition definition, List<CompilableRule> rules, Problems problems) {
        Strata strata = new Strata();
        definition.items().forEach(item -> strata.reads.put(Head.item(item.id()), new LinkedHashSet<>()));
        definition
                .conclusions()
                .forEach(conclusion -> strata.reads.put(Head.conclusion(conclusion.name()), new LinkedHashSet<>()));
        for (CompilableRule each : rules) {
            strata.reads
                    .computeIfAbsent(each.rule().head(), head -> new LinkedHashSet<>())
                    .addAll(each.rule().reads());
        }
        strata.reads.keySet().forEach(head -> strata.level(head, new ArrayList<>(), rules, problems));
        strata.byLevel = List.copyOf(strata.reads.keySet().stream()
                .collect(Collectors.groupingBy(strata::level, TreeMap::new, Collectors.toUnmodifiableList()))
                .values());
        return strata;
    }

    /** Returns the level of a head, from 0. */
    int level(Head head) {
        return levels.getOrDefault(head, 0);
    }

    /** Returns the heads by level, from 0; items and conclusions in the pack's order. */
    public List<List<Head>> levels() {
        return byLevel;
    }

    private int level(Head head, List<Head> path, List<CompilableRule> rules, Problems problems) {
        if (path.contains(head)) {
            report(path.subList(path.indexOf(head), path.size()), rules, problems);
            return 0;
        }
        Integer known = levels.get(head);
        if (known != null) {
            return known;
        }
        path.add(head);
        int level = 0;
        for (Head read : reads.getOrDefault(head, Set.of())) {
            level = Math.max(level, level(read, path, rules, problems) + 1);
        }
        path.remove(path.size() - 1);
        levels.put(head, level);
        return level;
    }

    private void report(List<Head> cycle, List<CompilableRule> rules, Problems problems) {
        if (cyclic.addAll(cycle)) {
            String members = cycle.stream().map(Head::toString).collect(Collectors.joining(" -> "));
            Rule first = rules.stream()
                    .map(CompilableRule::rule)
                    .filter(rule -> rule.head().equals(cycle.get(0)))
                    .findFirst()
                    .orElseThrow();
            if (problems.anyIn(first.file())) {
                return; // perhaps of a rule that is not what its author means
            }
            problems.add(
                    first.file(),
                    first.line(),
                    "a cycle: " + members + " -> " + cycle.get(0) + "; each reads the next");
        }
    }
}
