package dev.sherpa.rules.describe;

import java.util.HashMap;
import java.util.Map;

/** What the bindings of a rule stand for, as phrases; known from where they are bound on. */
final class Bindings {

    /**
     * What a binding stands for.
     *
     * @param noun what it is called in a sentence
     * @param type the type of the fact that is bound; empty for a value
     * @param day whether it is a day
     */
    record Bound(Noun noun, String type, boolean day) {}

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
        return bound.getOrDefault(name, new Bound(new Noun(name, true), "", false));
    }
}
