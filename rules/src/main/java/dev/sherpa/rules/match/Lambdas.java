package dev.sherpa.rules.match;

import org.drools.model.functions.IntrospectableLambda;

/** The functions of a pack, as Drools' models hold them. */
final class Lambdas {

    private Lambdas() {}

    /** Returns the function that a model wraps to tell it from others, which evaluation does not need; or itself. */
    @SuppressWarnings("unchecked") // what is wrapped is of the type of its wrapper
    static <T> T inner(T function) {
        return function instanceof IntrospectableLambda wrapper ? (T) wrapper.getLambda() : function;
    }
}
