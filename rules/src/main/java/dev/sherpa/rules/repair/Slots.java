package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the slots of an item or conclusion: what can be done about the facts that its rules read. */
final class Slots {

    private static final String SUBJECT = "subject";
    private static final String BY = "by";
    private static final int MOST_ATTRIBUTES = 5;

    private final RulePack pack;
    private final World world;
    private final Cone cone;
    private final List<Stage> stages;
    private final List<Pool> pools;
    private final Proposal proposal;
    private final ValueLists values;

    Slots(RulePack pack, World world, Cone cone, Proposal proposal, List<Stage> stages) {
        this.pack = pack;
        this.world = world;
        this.cone = cone;
        this.stages = stages;
        this.pools = stages.stream().map(cone::pool).toList();
        this.proposal = proposal;
        this.values = new ValueLists(pools, world.asOf());
    }

    /** Returns the slots: facts to change and to withdraw, by topic, then facts to add, by type. */
    List<Slot> all() {
        Set<String> types = new TreeSet<>();
        stages.forEach(stage -> types.addAll(stage.types()));
        List<Slot> slots = new ArrayList<>();
        List<DeclaredType> free = types.stream()
                .map(type -> pack.vocabulary().factType(type).orElseThrow())
                .filter(type -> !type.fixed())
                .toList();
        for (DeclaredType type : free) {
            world.current().forEach((topic, fact) -> {
                if (topic.type().equals(type.name())) {
                    slots.add(changing(type, topic, fact));
                    boolean lasting = type.attributes().stream().allMatch(Attribute::fixed);
                    for (int depth = 1; !lasting && depth <= world.on(topic).size(); depth++) {
                        withdrawing(topic, fact, depth).ifPresent(slots::add);
                    }
                }
            });
        }
        free.forEach(type -> slots.add(adding(type)));
        return slots;
    }

    private Slot changing(DeclaredType type, Topic topic, CurrentFact fact) {
        Set<String> named = named(type);
        Map<String, List<@Nullable Object>> varied = new TreeMap<>();
        for (Attribute attribute : type.attributes()) {
            if (named.contains(attribute.name()) && !attribute.fixed()) {
                Object present = fact.attributes().get(attribute.name());
                List<@Nullable Object> others = new ArrayList<>(values.of(type, attribute, present));
                if (present != null && !attribute.required()) {
                    others.add(null);
                }
                others.remove(present);
                varied.put(attribute.name(), others);
            }
        }
        Variations variations = new Variations(varied);
        return new Slot(
                Change.Kind.CHANGED,
                topic,
                1,
                variations,
                variations.subsets(1, MOST_ATTRIBUTES),
                cone.signature(type.name(), Candidate.of(fact)),
                changes -> cone.signature(type.name(), changed(fact, changes)),
                changes -> proposal.changed(fact, changes));
    }

    private Optional<Slot> withdrawing(Topic topic, CurrentFact fact, int depth) {
        return proposal.withdrawn(topic, depth).map(option -> {
            Object present = cone.signature(topic.type(), Candidate.of(fact));
            Object left = option.after()
                    .map(next -> cone.signature(topic.type(), Candidate.of(next)))
                    .orElse("");
            return new Slot(
                    Change.Kind.WITHDRAWN,
                    topic,
                    depth,
                    new Variations(Map.of()),
                    List.of(Set.of()),
                    present,
                    nothing -> left,
                    nothing -> List.of(option));
        });
    }

    private Slot adding(DeclaredType type) {
        Set<String> named = named(type);
        Map<String, List<@Nullable Object>> varied = new TreeMap<>();
        Set<String> always = new TreeSet<>();
        for (Attribute attribute : type.attributes()) {
            if (attribute.required()) {
                always.add(attribute.name());
            }
            if (named.contains(attribute.name())) {
                varied.put(attribute.name(), new ArrayList<>(values.of(type, attribute, null)));
            } else if (attribute.required()) {
                varied.put(attribute.name(), new ArrayList<>(List.of(values.any(attribute))));
            }
        }
        for (String name : List.of(SUBJECT, BY)) {
            always.add(name);
            varied.put(name, new ArrayList<>(name.equals(BY) ? asserters(named) : subjects(type, named)));
        }
        Variations variations = new Variations(varied);
        List<Set<String>> groups = variations.subsets(always.size(), always.size() + MOST_ATTRIBUTES).stream()
                .filter(group -> group.containsAll(always))
                .toList();
        return new Slot(
                Change.Kind.ADDED,
                new Topic(type.name(), ""),
                1,
                variations,
                groups,
                "",
                given -> cone.signature(type.name(), added(given)),
                given -> {
                    Map<String, @Nullable Object> attributes = new TreeMap<>(given);
                    String subject = String.valueOf(attributes.remove(SUBJECT));
                    return proposal.added(type.name(), subject, String.valueOf(attributes.remove(BY)), attributes);
                });
    }

    private Set<String> named(DeclaredType type) {
        Set<String> named = new TreeSet<>();
        stages.forEach(
                stage -> cone.demands(stage.head()).of(type.name()).forEach(demand -> named.addAll(demand.named())));
        return named;
    }

    private List<String> asserters(Set<String> named) {
        List<String> all = pack.definition().asserters();
        return named.contains(BY) ? all : all.subList(0, 1);
    }

    private Set<String> subjects(DeclaredType type, Set<String> named) {
        Set<String> subjects = new LinkedHashSet<>();
        if (named.contains(SUBJECT)) {
            pools.forEach(pool -> pool.bars(type.name(), SUBJECT).forEach(bar -> {
                if (bar instanceof String text) {
                    subjects.add(text);
                }
            }));
            subjects.removeIf(
                    subject -> !world.on(new Topic(type.name(), subject)).isEmpty());
        }
        subjects.add(proposal.fresh(type.name(), 1));
        return subjects;
    }

    private static Candidate changed(CurrentFact fact, Map<String, @Nullable Object> changes) {
        Map<String, Object> attributes = new TreeMap<>(fact.attributes());
        changes.forEach((name, value) -> {
            if (value == null) {
                attributes.remove(name);
            } else {
                attributes.put(name, value);
            }
        });
        return new Candidate(fact.subject(), fact.said(), fact.by(), attributes);
    }

    private Candidate added(Map<String, @Nullable Object> given) {
        Map<String, Object> attributes = new TreeMap<>();
        given.forEach(
                (name, value) -> attributes.put(name, Optional.ofNullable(value).orElse("")));
        String subject = String.valueOf(attributes.remove(SUBJECT));
        return new Candidate(subject, world.asOf(), String.valueOf(attributes.remove(BY)), attributes);
    }
}
