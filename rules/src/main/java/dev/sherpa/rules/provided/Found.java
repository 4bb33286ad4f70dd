package dev.sherpa.rules.provided;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what an {@code exists} is satisfied by; does not hold when there is nothing. Added by the engine. */
public final class Found extends Gathering<Object, Matched> {

    /** Creates the function. */
    public Found() {
        super(Matched.class);
    }

    @Override
    @Nullable
    Matched resultOf(List<Object> values) {
        return values.isEmpty() ? null : new Matched(List.copyOf(values));
    }
}
