package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.PatternSyntax;
import dev.sherpa.rules.pack.PatternSyntax.ConstraintSyntax;
import java.util.List;
import java.util.Optional;

/** Reads which parameter or conclusion a pattern names. */
final class Named {

    private Named() {}

    /** Returns the literal of the constraint {@code name == "…"}; empty without one. */
    static Optional<String> by(PatternSyntax pattern) {
        return pattern.constraints().stream()
                .map(ConstraintSyntax::words)
                .filter(words -> words.size() == 3 && words.subList(0, 2).equals(List.of("name", "==")))
                .map(words -> words.get(2))
                .filter(literal -> literal.startsWith("\""))
                .map(literal -> literal.substring(1, literal.length() - 1))
                .findFirst();
    }
}
