package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackSlices;
import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleSyntax;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The stages of a pack, cut out once each. Safe for use by several threads. */
final class Stages {

    /** Orders heads by kind and name. */
    static final Comparator<Head> ORDER = Comparator.comparing(Head::kind).thenComparing(Head::name);

    private static final Set<String> OF_THE_CALENDAR = Set.of("CalendarWindow", "FreeDays");

    private final RulePack pack;
    private final PackSlices slices;
    private final Map<Head, List<RuleSyntax>> rules;
    private final Map<Head, Stage> stages = new ConcurrentHashMap<>();

    Stages(RulePack pack) {
        this.pack = pack;
        this.slices = new PackSlices(pack);
        this.rules = pack.syntax().stream()
                .collect(Collectors.groupingBy(rule -> rule.rule().head()));
    }

    /** Returns the stage of an item or conclusion. */
    Stage stage(Head head) {
        return stages.computeIfAbsent(head, this::cut);
    }

    /** Returns the stages of an item or conclusion and of all that it reads, each after those that it reads. */
    List<Stage> cone(Head head) {
        Set<Stage> cone = new LinkedHashSet<>();
        collect(head, cone);
        return List.copyOf(cone);
    }

    private void collect(Head head, Set<Stage> cone) {
        Stage stage = stage(head);
        if (!cone.contains(stage)) {
            stage.reads().forEach(read -> collect(read, cone));
            cone.add(stage);
        }
    }

    private Stage cut(Head head) {
        Set<Head> heads = new LinkedHashSet<>();
        Set<Head> read = new LinkedHashSet<>();
        Deque<Head> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            Head next = open.pop();
            if (heads.add(next)) {
                for (RuleSyntax rule : rules.getOrDefault(next, List.of())) {
                    rule.rule().reads().forEach(each -> (each.kind() == Head.Kind.TYPE ? open : read).add(each));
                }
            }
        }
        List<RuleSyntax> own = heads.stream()
                .flatMap(each -> rules.getOrDefault(each, List.of()).stream())
                .toList();
        Set<String> matched = own.stream()
                .map(RuleSyntax::patterns)
                .flatMap(Collection::stream)
                .map(PatternSyntax::type)
                .collect(Collectors.toSet());
        SortedSet<String> types = matched.stream()
                .filter(type -> pack.vocabulary().factType(type).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Stage(
                head,
                slices.of(heads),
                own,
                types,
                read.stream().sorted(ORDER).toList(),
                matched.stream().anyMatch(OF_THE_CALENDAR::contains));
    }
}
