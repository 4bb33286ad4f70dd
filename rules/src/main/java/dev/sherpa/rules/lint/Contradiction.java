package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Variable;
import dev.sherpa.rules.pack.Attribute;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a constraint can never hold. */
final class Contradiction {

    private final PackKnowledge knowledge;

    Contradiction(PackKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the beginning of a sentence that ends with the constraint; nothing if the constraint says it all. */
    String reason(Formula constraint, Satisfiability satisfiability) {
        if (!satisfiability.never(List.of(constraint))) {
            return "with what stands before it, ";
        }
        return new Satisfiability(Knowledge.NOTHING).never(List.of(constraint))
                ? ""
                : constraint
                        .tests()
                        .flatMap(test ->
                                test.variables().stream().flatMap(variable -> declared(test, variable).stream()))
                        .findFirst()
                        .map(declared -> "by its declaration, " + declared + ": ")
                        .orElse("");
    }

    /** Says what the declaration of a variable admits, if there is anything that it does not. */
    private Optional<String> declared(Test test, Variable variable) {
        if (test.isOfPresence()) {
            return Optional.of(variable.name() + " is never absent").filter(said -> knowledge.isAlways(variable));
        }
        return knowledge
                .attribute(variable)
                .map(attribute -> attribute.choices().isEmpty()
                        ? String.join(" and ", bounds(attribute))
                        : "one of " + String.join(", ", attribute.choices()))
                .filter(admitted -> !admitted.isEmpty())
                .map(admitted -> variable.name() + " is " + admitted);
    }

    private static List<String> bounds(Attribute attribute) {
        List<String> bounds = new ArrayList<>();
        bound(bounds, "at least ", attribute.minimum());
        bound(bounds, "more than ", attribute.exclusiveMinimum());
        bound(bounds, "at most ", attribute.maximum());
        bound(bounds, "less than ", attribute.exclusiveMaximum());
        return bounds;
    }

    private static void bound(List<String> bounds, String words, @Nullable BigDecimal value) {
        if (value != null) {
            bounds.add(words + value.toPlainString());
        }
    }
}
