package dev.sherpa.rules.describe;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the bindings of a rule stand for, as phrases; known from where they are bound on. */
final class Bindings {

    /**
     * What a binding stands for.
     *
     * @param noun what it is called in a sentence
     * @param type the type of the fact that is bound; empty for a value
     * @param day whether it is a day
     * @param absent what can be absent: attributes of a fact, or for a value {@link #ITSELF}
     */
    record Bound(Noun noun, String type, boolean day, Set<String> absent) {

        /** What stands for a value among what can be absent. */
        static final String ITSELF = "";

        /** Returns a value that is never absent. */
        static Bound present(Noun noun, boolean day) {
            return new Bound(noun, "", day, Set.of());
        }
    }

    private final Map<String, Bound> bound;

    Bindings() {
        this(Map.of());
    }

    private Bindings(Map<String, Bound> bound) {
        this.bound = new HashMap<>(bound);
    }

    /** Returns a copy, for what is bound within a condition only. */
    Bindings inner() {
        return new Bindings(bound);
    }

    void put(String name, Bound what) {
        bound.put(name, what);
    }

    /** Returns what a binding stands for; itself if nothing is known of it. */
    Bound get(String name) {
        return bound.getOrDefault(name, Bound.present(Noun.named(name), false));
    }

    /** Tells whether a binding, or an attribute of one as {@code $binding.attribute}, can be absent. */
    boolean mayBeAbsent(String name) {
        int dot = name.indexOf('.');
        return get(dot < 0 ? name : name.substring(0, dot))
                .absent()
                .contains(dot < 0 ? Bound.ITSELF : name.substring(dot + 1));
    }
}
