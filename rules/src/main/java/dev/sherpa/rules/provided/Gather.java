package dev.sherpa.rules.provided;

import java.util.List;

/** Keeps what an accumulation ranges over. Added by the engine, never written in a pack. */
public final class Gather extends Gathering<Object, Matched> {

    /** Creates the function. */
    public Gather() {
        super(Matched.class);
    }

    @Override
    Matched resultOf(List<Object> values) {
        return new Matched(List.copyOf(values));
    }
}
