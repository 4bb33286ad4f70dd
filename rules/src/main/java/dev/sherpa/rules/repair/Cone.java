package dev.sherpa.rules.repair;

import dev.sherpa.rules.assess.PartAssessor;
import dev.sherpa.rules.assess.PartAssessor.Given;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.repair.Differences.Difference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates items and conclusions on changed facts, stage by stage, and none twice on what its rules cannot tell apart: a stage
 * for which nothing differs is as at present, and one for which the same differs as before is as it was then.
 *
 * <p>For one question: of one thread, and of one fact base.
 */
final class Cone {

    private static final String NO_OUTCOME = "";
    private static final int YEARS = Integer.MIN_VALUE;

    private final World world;
    private final PartAssessor assessor;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Head, Integer> places = new LinkedHashMap<>();
    private final Differences differences;
    private final Around.Finder years;
    private final Numbers<String> outcomes = new Numbers<>();
    private final int[] present;
    private int evaluations;

    /**
     * A stage with what is known of it.
     *
     * @param reads the places of the stages that it reads
     * @param types the fact types that it hangs on, itself or through these stages
     * @param known the numbers of outcomes, by what differs from the present
     */
    private record Node(
            Stage stage, Demands demands, StageFacts facts, int[] reads, Set<String> types, Map<Key, Integer> known) {}

    /** Creates the cone of its last stage; each stands after those that it reads. */
    Cone(RulePack pack, World world, PartAssessor assessor, List<Stage> stages) {
        this.world = world;
        this.assessor = assessor;
        this.years = new Around.Finder(years(pack, world));
        stages.forEach(stage -> add(stage, new Demands(pack, stage, world.asOf())));
        differences = new Differences(pack, nodes.stream().map(Node::demands).toList(), world.current());
        present = new int[nodes.size()];
        for (int place = 0; place < present.length; place++) {
            present[place] = evaluate(nodes.get(place), present, Map.of(), years.present());
        }
    }

    Demands demands(Head head) {
        return node(head).demands();
    }

    /** Returns the outcome with changed facts and given outcomes of other heads; null for a conclusion without a value. */
    @Nullable
    String outcome(Head head, Map<Topic, Optional<CurrentFact>> changed, Map<Head, String> given) {
        int place = places.getOrDefault(head, -1);
        String outcome = outcomes.value(evaluate(place, changed, given)[place]);
        return outcome.equals(NO_OUTCOME) ? null : outcome;
    }

    /** Returns the outcomes of all its items and conclusions with changed facts; a conclusion without a value has none. */
    Map<Head, String> outcomes(Map<Topic, Optional<CurrentFact>> changed) {
        int[] all = evaluate(nodes.size() - 1, changed, Map.of());
        @Nullable String[] byPlace = new @Nullable String[all.length];
        for (int place = 0; place < all.length; place++) {
            String outcome = outcomes.value(all[place]);
            byPlace[place] = outcome.equals(NO_OUTCOME) ? null : outcome;
        }
        return new HeadOutcomes(places, byPlace);
    }

    /** Tells whether an outcome hangs on facts of a type. */
    boolean hangsOn(Head head, String type) {
        return node(head).types().contains(type);
    }

    /** Returns the values that the rules of a stage can tell apart. */
    Pool pool(Stage stage) {
        Node node = node(stage.head());
        SortedSet<Integer> around = stage.calendar() ? years.present().years() : new TreeSet<>();
        Given given = new Given(node.facts().with(Map.of()), read(node, present), around);
        return new Pool(
                node.demands(),
                given.facts(),
                assessor.derived(stage.part(), given).values(),
                around.isEmpty() ? new TreeSet<>() : assessor.edges(around),
                world.asOf());
    }

    /** Returns what the rules make of a fact: equal for facts that none of them tells apart. */
    Object signature(String type, Candidate fact) {
        return differences.reading(type, fact).signature();
    }

    /** Returns how much it has learned: evaluations, facts and topics. */
    int size() {
        return evaluations + differences.size();
    }

    /** Evaluates the stages up to a place; a stage for which nothing differs is as at present. */
    private int[] evaluate(int last, Map<Topic, Optional<CurrentFact>> changed, Map<Head, String> given) {
        List<Difference> different = differences.of(changed);
        Around around = around(different);
        int[] all = present.clone();
        Key.Collector differs = new Key.Collector();
        for (int place = 0; place <= last; place++) {
            Node node = nodes.get(place);
            if (!given.isEmpty() && given.containsKey(node.stage().head())) {
                all[place] = outcomes.of(given.get(node.stage().head()));
                continue;
            }
            for (Difference difference : different) {
                int is = difference.is().numbers()[place];
                if (is != difference.was().numbers()[place]) {
                    differs.add(difference.topic(), is);
                }
            }
            for (int read : node.reads()) {
                if (all[read] != present[read]) {
                    differs.add(-1 - read, all[read]);
                }
            }
            if (node.stage().calendar() && around.number() != Around.AS_AT_PRESENT) {
                differs.add(YEARS, around.number());
            }
            if (!differs.isEmpty()) {
                all[place] = known(node, differs.take(), all, changed, around);
            }
        }
        return all;
    }

    private int known(Node node, Key differs, int[] before, Map<Topic, Optional<CurrentFact>> changed, Around around) {
        Integer known = node.known().get(differs);
        if (known == null) {
            known = evaluate(node, before, changed, around);
            node.known().put(differs, known);
        }
        return known;
    }

    private int evaluate(Node node, int[] before, Map<Topic, Optional<CurrentFact>> changed, Around around) {
        evaluations++;
        Given given = new Given(
                node.facts().with(changed),
                read(node, before),
                node.stage().calendar() ? around.years() : new TreeSet<>());
        String outcome = assessor.outcome(node.stage().part(), node.stage().head(), given);
        return outcomes.of(Objects.requireNonNullElse(outcome, NO_OUTCOME));
    }

    private Map<Head, String> read(Node node, int[] before) {
        Map<Head, String> read = new LinkedHashMap<>();
        for (int place : node.reads()) {
            String outcome = outcomes.value(before[place]);
            if (!outcome.equals(NO_OUTCOME)) {
                read.put(nodes.get(place).stage().head(), outcome);
            }
        }
        return read;
    }

    private Around around(List<Difference> different) {
        Around around = years.present();
        for (Difference difference : different) {
            Around alone = years.of(difference.is().years());
            if (around == years.present()) {
                around = alone;
            } else if (alone != around && alone != years.present()) {
                Set<Integer> both = new HashSet<>(around.years());
                both.addAll(alone.years());
                around = years.of(both);
            }
        }
        return around;
    }

    private void add(Stage stage, Demands demands) {
        int[] reads = stage.reads().stream()
                .mapToInt(head -> places.getOrDefault(head, -1))
                .toArray();
        Set<String> types = new HashSet<>(stage.types());
        for (int read : reads) {
            types.addAll(nodes.get(read).types());
        }
        places.put(stage.head(), nodes.size());
        nodes.add(new Node(stage, demands, new StageFacts(stage, world.current()), reads, types, new HashMap<>()));
    }

    private Node node(Head head) {
        return nodes.get(places.getOrDefault(head, -1));
    }

    /** Returns the years that the day, the parameters and the facts as they are ask for. */
    private static SortedSet<Integer> years(RulePack pack, World world) {
        SortedSet<Integer> years = new TreeSet<>(Set.of(world.asOf().getYear()));
        Stream.concat(
                        pack.parameters().all().stream()
                                .map(parameter -> parameter.on(world.asOf()).value()),
                        world.current().values().stream().flatMap(fact -> fact.attributes().values().stream()))
                .forEach(value -> {
                    if (value instanceof LocalDate day) {
                        years.add(day.getYear());
                    }
                });
        return years;
    }
}
