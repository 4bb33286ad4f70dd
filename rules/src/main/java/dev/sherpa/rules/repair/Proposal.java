package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Source;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.repair.Change.AttributeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes options of values: facts as they would be recorded, and the changes that record them. */
final class Proposal {

    private static final String STATEMENT = "As proposed.";

    private final RulePack pack;
    private final World world;
    private final Source source;

    Proposal(RulePack pack, World world) {
        this.pack = pack;
        this.world = world;
        this.source = new Source(null, "Repair", "Proposed by the repair", null, world.asOf());
    }

    /** Returns the option that gives the current fact of a topic other values; none if its type does not admit them. */
    List<Option> changed(CurrentFact current, Map<String, @Nullable Object> values) {
        Fact before = current.leading();
        Map<String, Object> attributes = with(before.attributes(), values);
        Fact after = new Fact(
                null,
                before.type(),
                before.subject(),
                attributes,
                STATEMENT,
                before.said(),
                before.by(),
                source,
                null,
                before.rating(),
                before.expires());
        List<AttributeChange> changes = new ArrayList<>();
        values.forEach((name, value) ->
                changes.add(new AttributeChange(name, current.attributes().get(name), value)));
        Change change = new Change(Change.Kind.CHANGED, before, after, List.copyOf(changes));
        return option(List.of(change)).stream()
                .filter(option -> option.after()
                        .filter(result -> result.attributes().equals(with(current.attributes(), values)))
                        .isPresent())
                .toList();
    }

    /** Returns the option that adds a fact with values; none if its type does not admit them, or it would replace another. */
    List<Option> added(String type, String subject, String by, Map<String, @Nullable Object> values) {
        if (!world.on(new Topic(type, subject)).isEmpty()) {
            return List.of();
        }
        Fact after = new Fact(
                null, type, subject, with(Map.of(), values), STATEMENT, world.asOf(), by, source, null, null, null);
        List<AttributeChange> changes = new ArrayList<>();
        after.attributes().forEach((name, value) -> changes.add(new AttributeChange(name, null, value)));
        return option(List.of(new Change(Change.Kind.ADDED, null, after, List.copyOf(changes))));
    }

    /** Returns the option that withdraws the current fact of a topic, and as many of those that then replace it. */
    Optional<Option> withdrawn(Topic topic, int depth) {
        List<Change> changes = new ArrayList<>();
        List<Fact> left = world.on(topic);
        for (int i = 0; i < depth; i++) {
            Optional<CurrentFact> current = world.current(left);
            if (current.isEmpty()) {
                return Optional.empty();
            }
            Fact before = current.get().leading();
            List<AttributeChange> attributes = new ArrayList<>();
            before.attributes().forEach((name, value) -> attributes.add(new AttributeChange(name, value, null)));
            Change change = new Change(Change.Kind.WITHDRAWN, before, null, List.copyOf(attributes));
            changes.add(change);
            left = change.applied(left);
        }
        return option(List.copyOf(changes)).stream().findFirst();
    }

    /** Returns an option about a topic that none of others is about, by giving an added fact another subject. */
    Option apart(Option option, List<Option> others) {
        Option apart = option;
        for (int number = 2; isTaken(apart.topic(), others); number++) {
            Fact fact = option.changes().get(0).fact();
            apart = added(fact.type(), fresh(fact.type(), number), fact.by(), new TreeMap<>(fact.attributes()))
                    .get(0);
        }
        return apart;
    }

    /** Returns a subject that no fact of a type has, another for each number. */
    String fresh(String type, int number) {
        String subject = number == 1 ? "new" : "new-" + number;
        return world.on(new Topic(type, subject)).isEmpty() ? subject : fresh(type, number + 1_000);
    }

    /** Returns the option that changes a fact as two options do; empty if they disagree, or do not change one fact. */
    Optional<Option> merged(Option one, Option other) {
        CurrentFact current = world.current().get(one.topic());
        Map<String, @Nullable Object> values = new TreeMap<>();
        for (Option option : List.of(one, other)) {
            for (Change change : option.changes()) {
                for (AttributeChange attribute : change.attributes()) {
                    boolean known = values.containsKey(attribute.name());
                    if (change.kind() != Change.Kind.CHANGED
                            || known && !Objects.equals(values.get(attribute.name()), attribute.after())) {
                        return Optional.empty();
                    }
                    values.put(attribute.name(), attribute.after());
                }
            }
        }
        return current == null
                ? Optional.empty()
                : changed(current, values).stream().findFirst();
    }

    /** Returns changes as a plan. */
    Plan plan(List<Change> changes) {
        Map<Topic, List<Change>> byTopic = new TreeMap<>();
        changes.forEach(change -> byTopic.computeIfAbsent(Topic.of(change.fact()), topic -> new ArrayList<>())
                .add(change));
        return new Plan(byTopic.values().stream()
                .flatMap(about -> option(about).stream())
                .toList());
    }

    private static boolean isTaken(Topic topic, List<Option> others) {
        return others.stream().anyMatch(other -> other.topic().equals(topic));
    }

    private List<Option> option(List<Change> changes) {
        Fact fact = changes.get(0).fact();
        Fact after = changes.get(0).after();
        if (after != null && !pack.factReader().faultsOf(after).isEmpty()) {
            return List.of();
        }
        Topic topic = Topic.of(fact);
        int way = changes.stream()
                .mapToInt(change ->
                        Way.of(change, pack.vocabulary().type(fact.type()).orElseThrow()))
                .sum();
        return List.of(new Option(topic, changes, world.changed(changes).getOrDefault(topic, Optional.empty()), way));
    }

    private static Map<String, Object> with(Map<String, Object> attributes, Map<String, @Nullable Object> values) {
        Map<String, Object> changed = new TreeMap<>(attributes);
        values.forEach((name, value) -> {
            if (value == null) {
                changed.remove(name);
            } else {
                changed.put(name, value);
            }
        });
        return changed;
    }
}
