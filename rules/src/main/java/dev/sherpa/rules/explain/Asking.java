package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what patterns ask for of derived types, and of items and conclusions by name. */
final class Asking {

    private final RulePack pack;

    Asking(RulePack pack) {
        this.pack = pack;
    }

    /** Returns what a pattern of a type, with these names in it, asks for. */
    List<Asked> of(String type, Set<String> names, List<ConstraintPlan> constraints) {
        PackDefinition definition = pack.definition();
        if (type.equals("Item")) {
            return definition.items().stream()
                    .filter(item -> names.contains(item.id()))
                    .map(item -> new Asked(
                            Head.item(item.id()),
                            matching(
                                    Stream.concat(item.statuses().stream(), Stream.of(definition.otherwise()))
                                            .toList(),
                                    "status",
                                    constraints)))
                    .toList();
        }
        if (type.equals("Conclusion")) {
            List<Asked> asked = new ArrayList<>();
            for (ConclusionDefinition conclusion : definition.conclusions()) {
                if (names.contains(conclusion.name())) {
                    asked.add(new Asked(
                            Head.conclusion(conclusion.name()), matching(conclusion.values(), "value", constraints)));
                }
            }
            return asked;
        }
        return pack.vocabulary()
                .type(type)
                .filter(declared -> !declared.submitted())
                .map(declared -> List.of(new Asked(Head.type(type), Set.of())))
                .orElse(List.of());
    }

    /** Returns the outcomes that no constraint on an attribute excludes that compares it with words. */
    private static Set<String> matching(
            Collection<String> outcomes, String attribute, List<ConstraintPlan> constraints) {
        return outcomes.stream()
                .filter(outcome -> constraints.stream().allMatch(each -> allows(each, attribute, outcome)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean allows(ConstraintPlan constraint, String attribute, String outcome) {
        ComparisonSyntax comparison = constraint.comparison();
        if (comparison == null
                || !comparison.left().source().equals(attribute)
                || !comparison.right().stream().allMatch(Term.Literal.class::isInstance)) {
            return true;
        }
        boolean among =
                comparison.right().stream().anyMatch(term -> Objects.equals(((Term.Literal) term).value(), outcome));
        return switch (comparison.operator()) {
            case EQUAL, IN -> among;
            case NOT_EQUAL, NOT_IN -> !among;
            default -> true;
        };
    }
}
