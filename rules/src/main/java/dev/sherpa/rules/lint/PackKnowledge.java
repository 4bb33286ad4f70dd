package dev.sherpa.rules.lint;

import dev.sherpa.rules.lint.Formula.Relation;
import dev.sherpa.rules.lint.Formula.Test;
import dev.sherpa.rules.lint.Term.Ranked;
import dev.sherpa.rules.lint.Term.Variable;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the vocabulary, the parameters and the derivations of a pack say of values. */
final class PackKnowledge implements Knowledge {

    private static final Map<String, Class<?>> KINDS =
            Map.of("number", BigDecimal.class, "day", LocalDate.class, "text", String.class);

    private final RulePack pack;
    private final DerivedAbsence derived;

    PackKnowledge(RulePack pack) {
        this.pack = pack;
        this.derived = new DerivedAbsence(pack, this);
    }

    @Override
    public boolean isAlways(Variable variable) {
        if (variable.type().equals("Parameter")) {
            return variable.name().equals("name") || isGiven(variable);
        }
        Optional<DeclaredType> type = pack.vocabulary().type(variable.type());
        if (type.isEmpty()) {
            return true;
        }
        return type.get().submitted()
                ? attribute(variable).map(type.get()::always).orElse(true)
                : derived.isNever(variable);
    }

    /** Tells whether a variable of a fact type or derived type is surely absent at times. */
    boolean isAtTimesAbsent(Variable variable) {
        return pack.vocabulary()
                .type(variable.type())
                .filter(type -> type.submitted()
                        ? attribute(variable).filter(each -> !each.required()).isPresent()
                        : derived.isAtTimes(variable))
                .isPresent();
    }

    @Override
    public List<Test> facts(Set<Variable> present) {
        List<Test> facts = new ArrayList<>();
        present.forEach(variable -> {
            if (variable.type().equals("Parameter") && variable.name().equals("name")) {
                pack.parameters().all().stream()
                        .map(each -> '"' + each.name() + '"')
                        .filter(quoted -> RuleLogic.parameter(quoted).equals(variable.of()))
                        .forEach(quoted -> facts.add(new Test(variable, Relation.EQUAL, new Term.Text(quoted), true)));
            }
            submitted(variable).ifPresent(type -> {
                attribute(variable).ifPresent(attribute -> bounds(variable, attribute, facts));
                type.orderings().stream()
                        .filter(ordering -> !type.merges() && ordering.first().equals(variable.name()))
                        .map(ordering -> new Variable(variable.of(), variable.type(), ordering.second()))
                        .filter(present::contains)
                        .forEach(second -> facts.add(new Test(variable, Relation.AT_MOST, second, true)));
            });
        });
        return facts;
    }

    @Override
    public List<Term> values(Variable variable) {
        return attribute(variable)
                .map(attribute -> switch (attribute.kind()) {
                    case FLAG -> constants(Ranked.FLAGS, 2);
                    case CHOICE ->
                        constants(attribute.type(), attribute.choices().size());
                    default -> List.<Term>of();
                })
                .orElse(List.of());
    }

    /** Tells whether there is exactly one of something, whatever the facts are: the day of assessment, or a parameter. */
    boolean isAlwaysThere(String of, String type) {
        return type.equals("AsOf") || KINDS.keySet().stream().anyMatch(name -> isGiven(new Variable(of, type, name)));
    }

    /** Finds the attribute that a variable is of, if its type is declared. */
    Optional<Attribute> attribute(Variable variable) {
        return pack.vocabulary().type(variable.type()).flatMap(type -> type.attribute(variable.name()));
    }

    /** Finds the type of a variable, if its facts are submitted, and so held against their declaration. */
    Optional<DeclaredType> submitted(Variable variable) {
        return pack.vocabulary().factType(variable.type());
    }

    /** Tells whether the attribute is the one that the values of its parameter stand in. */
    private boolean isGiven(Variable variable) {
        Class<?> kind = KINDS.get(variable.name());
        return pack.parameters().all().stream()
                .filter(each -> RuleLogic.parameter('"' + each.name() + '"').equals(variable.of()))
                .map(ParameterDefinition::values)
                .anyMatch(values -> kind != null && values.stream().allMatch(each -> kind.isInstance(each.value())));
    }

    private static void bounds(Variable variable, Attribute attribute, List<Test> facts) {
        bound(attribute.minimum(), Relation.AT_MOST, variable, true, facts);
        bound(attribute.exclusiveMinimum(), Relation.LESS, variable, true, facts);
        bound(attribute.maximum(), Relation.AT_MOST, variable, false, facts);
        bound(attribute.exclusiveMaximum(), Relation.LESS, variable, false, facts);
    }

    private static void bound(
            @Nullable BigDecimal value, Relation relation, Variable variable, boolean from, List<Test> facts) {
        if (value != null) {
            Ranked bound = Ranked.number(value);
            facts.add(from ? new Test(bound, relation, variable, true) : new Test(variable, relation, bound, true));
        }
    }

    private static List<Term> constants(String domain, int size) {
        return IntStream.range(0, size)
                .<Term>mapToObj(place -> Ranked.choice(domain, place))
                .toList();
    }
}
