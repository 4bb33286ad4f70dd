package dev.sherpa.pack;

import java.util.List;

/** Thrown as the service starts when rule packs cannot be used; says every problem of every one. */
public final class UnusablePacks extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception for problems, each with the place of its pack. */
    public UnusablePacks(List<String> problems) {
        super("The rule packs cannot be used:\n" + String.join("\n", problems));
    }
}
