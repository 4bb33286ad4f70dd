package dev.sherpa.rules.repair;

import dev.sherpa.rules.assess.PartAssessor;
import dev.sherpa.rules.assess.PartAssessor.Given;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates items and conclusions on changed facts, stage by stage, and none twice on what its rules cannot tell apart.
 *
 * <p>For one question: of one thread, and of one fact base.
 */
final class Cone {

    private static final String NO_OUTCOME = "";

    private final World world;
    private final PartAssessor assessor;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Head, Integer> places = new HashMap<>();
    private final Map<String, BitSet> concernedByType = new HashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();
    private final String[] present;

    /**
     * A stage with what is known of it.
     *
     * @param reads the places of the stages that it reads
     * @param readers the places of those that hang on it, and its own
     */
    private record Node(
            Stage stage,
            Demands demands,
            StageFacts facts,
            int[] reads,
            BitSet readers,
            Map<IntBuffer, String> known) {}

    /** Creates the cone of its last stage; each stands after those that it reads. */
    Cone(RulePack pack, World world, PartAssessor assessor, List<Stage> stages) {
        this.world = world;
        this.assessor = assessor;
        years.add(world.asOf().getYear());
        pack.parameters()
                .all()
                .forEach(parameter -> addYear(parameter.on(world.asOf()).value(), years));
        world.current().values().forEach(fact -> addYears(fact, years));
        stages.forEach(stage -> add(stage, new Demands(pack, stage, world.asOf())));
        present = new String[nodes.size()];
        BitSet all = new BitSet();
        all.set(0, nodes.size());
        evaluate(all, present, Map.of(), Map.of());
    }

    Demands demands(Head head) {
        return node(head).demands();
    }

    /** Returns the outcome with changed facts and given outcomes of other heads; null for a conclusion without a value. */
    @Nullable
    String outcome(Head head, Map<Topic, Optional<CurrentFact>> changed, Map<Head, String> given) {
        BitSet concerned = new BitSet();
        changed.keySet().forEach(topic -> concerned.or(concernedByType.getOrDefault(topic.type(), new BitSet())));
        given.keySet().forEach(each -> concerned.or(node(each).readers()));
        String[] outcomes = present.clone();
        int place = places.getOrDefault(head, -1);
        concerned.clear(place + 1, nodes.size());
        evaluate(concerned, outcomes, changed, given);
        return outcomes[place].equals(NO_OUTCOME) ? null : outcomes[place];
    }

    /** Returns the outcomes of all its items and conclusions with changed facts; a conclusion without a value has none. */
    Map<Head, String> outcomes(Map<Topic, Optional<CurrentFact>> changed) {
        BitSet concerned = new BitSet();
        changed.keySet().forEach(topic -> concerned.or(concernedByType.getOrDefault(topic.type(), new BitSet())));
        String[] outcomes = present.clone();
        evaluate(concerned, outcomes, changed, Map.of());
        Map<Head, String> all = new LinkedHashMap<>();
        for (int place = 0; place < outcomes.length; place++) {
            if (!outcomes[place].equals(NO_OUTCOME)) {
                all.put(nodes.get(place).stage().head(), outcomes[place]);
            }
        }
        return all;
    }

    /** Returns how many evaluations are remembered. */
    int known() {
        return nodes.stream().mapToInt(node -> node.known().size()).sum();
    }

    /** Tells whether an outcome hangs on facts of a type. */
    boolean hangsOn(Head head, String type) {
        return concernedByType.getOrDefault(type, new BitSet()).get(places.getOrDefault(head, -1));
    }

    /** Returns the values that the rules of a stage can tell apart. */
    Pool pool(Stage stage) {
        Node node = node(stage.head());
        SortedSet<Integer> around = stage.calendar() ? years : new TreeSet<>();
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
        List<Object> all = new ArrayList<>();
        for (Node node : nodes) {
            for (Demand demand : node.demands().of(type)) {
                all.add(demand.of(fact));
            }
        }
        return all;
    }

    private void evaluate(
            BitSet concerned, String[] outcomes, Map<Topic, Optional<CurrentFact>> changed, Map<Head, String> given) {
        for (int place = concerned.nextSetBit(0); place >= 0; place = concerned.nextSetBit(place + 1)) {
            Node node = nodes.get(place);
            String set = given.get(node.stage().head());
            outcomes[place] = set != null ? set : evaluated(node, outcomes, changed);
        }
    }

    private String evaluated(Node node, String[] outcomes, Map<Topic, Optional<CurrentFact>> changed) {
        List<CurrentFact> facts = node.facts().with(changed);
        SortedSet<Integer> around = node.stage().calendar() ? years(changed) : new TreeSet<>();
        int[] numbersOfFacts = node.facts().numbers(facts);
        int[] key = Arrays.copyOf(numbersOfFacts, numbersOfFacts.length + node.reads().length + 1);
        int next = numbersOfFacts.length;
        for (int read : node.reads()) {
            key[next++] = number(outcomes[read]);
        }
        key[next] = number(around);
        String known = node.known().get(IntBuffer.wrap(key));
        if (known == null) {
            String outcome = assessor.outcome(
                    node.stage().part(), node.stage().head(), new Given(facts, read(node, outcomes), around));
            known = Objects.requireNonNullElse(outcome, NO_OUTCOME);
            node.known().put(IntBuffer.wrap(key), known);
        }
        return known;
    }

    private Map<Head, String> read(Node node, String[] outcomes) {
        Map<Head, String> read = new LinkedHashMap<>();
        for (int place : node.reads()) {
            if (!outcomes[place].equals(NO_OUTCOME)) {
                read.put(nodes.get(place).stage().head(), outcomes[place]);
            }
        }
        return read;
    }

    private int number(Object value) {
        int next = numbers.size();
        return numbers.computeIfAbsent(value, unknown -> next);
    }

    private void add(Stage stage, Demands demands) {
        int place = nodes.size();
        int[] reads = stage.reads().stream()
                .mapToInt(head -> places.getOrDefault(head, -1))
                .toArray();
        BitSet readers = new BitSet();
        readers.set(place);
        nodes.add(new Node(
                stage, demands, new StageFacts(stage, demands, world.current()), reads, readers, new HashMap<>()));
        places.put(stage.head(), place);
        for (Node below : nodes) {
            if (Arrays.stream(reads).anyMatch(below.readers()::get)) {
                below.readers().set(place);
            }
        }
        for (Node below : nodes) {
            if (below.readers().get(place)) {
                below.stage().types().forEach(type -> concernedByType
                        .computeIfAbsent(type, each -> new BitSet())
                        .set(place));
            }
        }
    }

    private Node node(Head head) {
        return nodes.get(places.getOrDefault(head, -1));
    }

    private SortedSet<Integer> years(Map<Topic, Optional<CurrentFact>> changed) {
        SortedSet<Integer> all = new TreeSet<>(years);
        changed.values().forEach(fact -> fact.ifPresent(each -> addYears(each, all)));
        return all;
    }

    private static void addYears(CurrentFact fact, Collection<Integer> years) {
        fact.attributes().values().forEach(value -> addYear(value, years));
    }

    private static void addYear(Object value, Collection<Integer> years) {
        if (value instanceof LocalDate day) {
            years.add(day.getYear());
        }
    }
}
