package dev.sherpa.rules.sandbox;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds methods that call themselves, directly or through others of the same pack. */
final class Recursion {

    private final Map<String, ClassOutline> outlines;
    private final Set<String> done = new HashSet<>();

    private Recursion(Map<String, ClassOutline> outlines) {
        this.outlines = outlines;
    }

    /** Returns a method of a class from which a call comes back to a method that is still running. */
    static Optional<String> in(Map<String, ClassOutline> outlines, String name) {
        Recursion search = new Recursion(outlines);
        return Stream.ofNullable(outlines.get(name))
                .flatMap(outline -> outline.methods().stream())
                .filter(method -> search.comesBack(method, new HashSet<>()))
                .map(method -> method.substring(method.indexOf('.') + 1, method.indexOf('(')))
                .sorted()
                .findFirst();
    }

    private boolean comesBack(String method, Set<String> running) {
        if (!running.add(method)) {
            return true;
        }
        boolean found = !done.contains(method) && calls(method).stream().anyMatch(called -> comesBack(called, running));
        running.remove(method);
        done.add(method);
        return found;
    }

    private Set<String> calls(String method) {
        ClassOutline outline = outlines.get(method.substring(0, method.indexOf('.')));
        return outline == null ? Set.of() : outline.callsOf(method);
    }
}
