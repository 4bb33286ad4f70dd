package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.match.Memory;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.HeadRules;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.AsOf;
import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Item;
import dev.sherpa.rules.provided.Parameter;
import dev.sherpa.rules.sandbox.Bounds;
import dev.sherpa.rules.sandbox.Budget;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates parts of a pack again and again as of a day, for outcomes alone: no findings, no citations, no hash.
 *
 * <p>Needs an {@linkplain #allow() allowance} that is open in the thread; what spends it ends with {@link EvaluationStopped}.
 */
public final class PartAssessor {

    /** What thousands of evaluations of a part may do together; time is the last resort. */
    private static final Bounds TOGETHER =
            new Bounds(50_000_000, 5_000_000, 5_000_000, 5_000_000, Duration.ofSeconds(30));

    private final RulePack pack;
    private final LocalDate asOf;
    private final Map<RulePack, List<Object>> always = new IdentityHashMap<>();
    private final Map<CurrentFact, Object> presented = new IdentityHashMap<>();

    /**
     * What a part is evaluated with.
     *
     * @param facts the current facts of the types that it reads
     * @param outcomes the items and conclusions that it reads, with their statuses and values
     * @param years the years around which the calendar is provided; none for a part that reads no calendar
     */
    public record Given(Collection<CurrentFact> facts, Map<Head, String> outcomes, SortedSet<Integer> years) {}

    /** Creates an assessor of parts of a pack. */
    public PartAssessor(RulePack pack, LocalDate asOf) {
        this.pack = pack;
        this.asOf = asOf;
    }

    /** A time in which parts can be evaluated in the current thread, which ends it. */
    public interface Allowance extends AutoCloseable {

        @Override
        void close();
    }

    /** Allows thousands of evaluations together. */
    public static Allowance allow() {
        return Budget.open(TOGETHER)::close;
    }

    /** Evaluates a part for one item or conclusion; null for a conclusion that has no value. */
    public @Nullable String outcome(RulePack part, Head head, Given given) {
        return evaluate(part, given, (memory, trace) -> {
            String outcome = new FirstClause(part, trace, asOf).outcome(part.compiled(head));
            return outcome != null || head.kind() == Head.Kind.CONCLUSION
                    ? outcome
                    : pack.definition().otherwise();
        });
    }

    /** Evaluates a part and returns the values of what it derives, by type. */
    public SortedMap<String, List<Map<String, Object>>> derived(RulePack part, Given given) {
        return evaluate(part, given, (memory, trace) -> {
            SortedMap<String, List<Map<String, Object>>> derived = new TreeMap<>();
            memory.objects().forEach(object -> DerivedFact.of(object, pack)
                    .ifPresent(fact -> derived.computeIfAbsent(fact.type(), name -> new ArrayList<>())
                            .add(fact.values())));
            return derived;
        });
    }

    /** Returns the first and last days of the calendar's windows around years. */
    public SortedSet<LocalDate> edges(SortedSet<Integer> years) {
        SortedSet<LocalDate> edges = new TreeSet<>();
        for (Object object : pack.calendar().objects(years)) {
            if (object instanceof CalendarWindow window) {
                edges.add(window.getFirstDay());
                edges.add(window.getLastDay());
            }
        }
        return edges;
    }

    private <T extends @Nullable Object> T evaluate(
            RulePack part, Given given, BiFunction<Memory, MatchedTrace, T> look) {
        Memory memory = part.memory();
        always.computeIfAbsent(part, this::always).forEach(memory::insert);
        if (!given.years().isEmpty()) {
            pack.calendar().objects(given.years()).forEach(memory::insert);
        }
        given.facts()
                .forEach(fact -> memory.insert(
                        presented.computeIfAbsent(fact, each -> pack.types().present(each))));
        given.outcomes().forEach((head, outcome) -> memory.insert(object(head, outcome)));
        MatchedTrace trace = new MatchedTrace(part, memory);
        try {
            for (HeadRules each : part.order()) {
                if (each.head().kind() == Head.Kind.TYPE) {
                    trace.derive(each.rules());
                }
            }
            return look.apply(memory, trace);
        } catch (RuntimeException e) {
            throw EvaluationStopped.insteadOf(e, pack);
        }
    }

    /** Returns the day, and the parameters that a part names. */
    private List<Object> always(RulePack part) {
        List<Object> objects = new ArrayList<>(List.of(new AsOf(asOf)));
        pack.parameters().all().stream()
                .filter(parameter -> part.rules().stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .anyMatch(condition -> condition.text().contains('"' + parameter.name() + '"')))
                .forEach(parameter -> objects.add(
                        new Parameter(parameter.name(), parameter.on(asOf).value())));
        return objects;
    }

    private Object object(Head head, String outcome) {
        if (head.kind() == Head.Kind.CONCLUSION) {
            return new Conclusion(head.name(), outcome);
        }
        ItemDefinition item = pack.definition().item(head.name()).orElseThrow();
        return new Item(item.id(), item.title(), item.importance(), outcome);
    }
}
