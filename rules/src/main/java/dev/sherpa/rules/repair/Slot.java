package dev.sherpa.rules.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place where something can be done: a fact that can be changed or withdrawn, or a type of which one can be added. */
final class Slot {

    /** How many combinations of values of one fact are looked at. */
    static final int MOST_COMBINATIONS = 10_000;

    private final Change.Kind kind;
    private final Topic topic;
    private final int size;
    private final Variations variations;
    private final List<Set<String>> groups;
    private final Function<Map<String, @Nullable Object>, Object> signature;
    private final Function<Map<String, @Nullable Object>, List<Option>> maker;
    private final Set<Object> seen = new HashSet<>();
    private final Map<Set<String>, List<Option>> options = new HashMap<>();
    private @Nullable List<Option> all;
    private long looked;
    private boolean cut;

    /**
     * Creates a slot.
     *
     * @param topic the topic; of one that is added, any of its type
     * @param size how many changes each option takes
     * @param present the signature of what is there at present
     * @param signature tells what the rules make of values of attributes
     * @param maker makes the option of values of attributes; none if its type does not admit them
     */
    Slot(
            Change.Kind kind,
            Topic topic,
            int size,
            Variations variations,
            List<Set<String>> groups,
            Object present,
            Function<Map<String, @Nullable Object>, Object> signature,
            Function<Map<String, @Nullable Object>, List<Option>> maker) {
        this.kind = kind;
        this.topic = topic;
        this.size = size;
        this.variations = variations;
        this.groups = groups;
        this.signature = signature;
        this.maker = maker;
        seen.add(present);
    }

    Change.Kind kind() {
        return kind;
    }

    Topic topic() {
        return topic;
    }

    int size() {
        return size;
    }

    /** Returns the sets of attributes that can be given other values together, the smaller first. */
    List<Set<String>> groups() {
        return groups;
    }

    /** Tells whether there were too many combinations of values to look at all. */
    boolean isCut() {
        return cut;
    }

    /** Returns the options of all groups. */
    List<Option> options() {
        if (all == null) {
            List<Option> each = new ArrayList<>();
            groups.forEach(group -> each.addAll(options(group)));
            all = List.copyOf(each);
        }
        return all;
    }

    /** Returns what can be done with a set of attributes and has an effect of its own, what moves values least first. */
    List<Option> options(Set<String> group) {
        List<Option> known = options.get(group);
        if (known == null) {
            known = make(group);
            options.put(group, known);
        }
        return known;
    }

    private List<Option> make(Set<String> group) {
        looked += variations.count(group);
        if (looked > MOST_COMBINATIONS) {
            cut = true;
            return List.of();
        }
        Map<Object, Option> nearest = new LinkedHashMap<>();
        variations.each(group, values -> {
            Object effect = signature.apply(values);
            if (!seen.contains(effect)) {
                for (Option option : maker.apply(new TreeMap<>(values))) {
                    nearest.merge(effect, option, (one, other) -> other.way() < one.way() ? other : one);
                }
            }
        });
        seen.addAll(nearest.keySet());
        List<Option> sorted = new ArrayList<>(nearest.values());
        sorted.sort(Comparator.comparingInt(Option::way));
        return sorted;
    }
}
