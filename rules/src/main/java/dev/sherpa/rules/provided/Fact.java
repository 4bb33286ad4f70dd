package dev.sherpa.rules.provided;

import dev.sherpa.rules.fact.CurrentFact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The base of every fact type that a pack declares: {@code declare X extends Fact}.
 *
 * <p>Drools needs a non-final class with a constructor without arguments, so the current fact is set after construction.
 */
public class Fact {

    private @Nullable CurrentFact current;

    /** Returns the current fact that this object presents to the rules. */
    public CurrentFact current() {
        if (current == null) {
            throw new IllegalStateException("The fact is read before it is set");
        }
        return current;
    }

    /** Sets the current fact that this object presents. */
    public void present(CurrentFact fact) {
        current = fact;
    }

    /** Returns what the fact is about. */
    public String getSubject() {
        return current().subject();
    }

    /** Returns the day on which the fact was said. */
    public LocalDate getSaid() {
        return current().said();
    }

    /** Returns who asserts the fact. */
    public String getBy() {
        return current().by();
    }
}
