package dev.sherpa.rules.sandbox;

import java.util.List;

/** Thrown where a class that the sandbox does not allow was about to be defined; it is not defined then. */
public final class RefusedClass extends SecurityException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    RefusedClass(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = refusals;
    }

    /** Returns what is not allowed, in every class that was compiled with it. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
