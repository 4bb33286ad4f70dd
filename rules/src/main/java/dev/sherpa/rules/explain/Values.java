package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Observer;
import dev.sherpa.rules.explain.Operand.Basis;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.FunctionCall;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and computes the values that comparisons compare; whether they hold is none of its business. */
final class Values {

    private final RulePack pack;
    private final LocalDate asOf;
    private final Units units;

    Values(RulePack pack, LocalDate asOf) {
        this.pack = pack;
        this.asOf = asOf;
        this.units = new Units(pack);
    }

    /** Returns a comparison with the values that it has of what it is held against. */
    Comparison of(ComparisonSyntax comparison, Held held) {
        Operand actual = operand(comparison.left(), held);
        List<Operand> required =
                comparison.right().stream().map(term -> operand(term, held)).toList();
        return new Comparison(
                actual, comparison.operator(), required, gap(actual, comparison.operator(), required.get(0)));
    }

    /** Returns a value in canonical form; null for none. */
    static @Nullable Object canonical(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Returns the value of a result of an accumulation; null for none. */
    static @Nullable Object result(@Nullable Object value) {
        return Observer.ABSENT.equals(value) ? null : value;
    }

    private Operand operand(Term term, Held held) {
        List<Basis> parameters = new ArrayList<>();
        collect(term, held, parameters);
        return new Operand(term.source(), value(term, held), unit(term, held), List.copyOf(parameters));
    }

    private @Nullable Object value(Term term, Held held) {
        if (term instanceof Term.Literal literal) {
            return literal.value();
        }
        if (term instanceof Term.Own own) {
            return read(held.candidate(), own.source());
        }
        if (term instanceof Term.Binding binding) {
            Scope.Bound bound = held.scope().get(binding.binding());
            Object object = held.of(bound.premise(), bound.slot());
            String attribute = binding.attribute() == null ? bound.attribute() : binding.attribute();
            return attribute == null ? result(object) : read(object, attribute);
        }
        Term.Computed computed = (Term.Computed) term;
        List<@Nullable Object> arguments = new ArrayList<>();
        computed.arguments().forEach(argument -> arguments.add(value(argument, held)));
        return FunctionCall.of(computed.function(), arguments);
    }

    /** Reads an attribute in canonical form; null when it is absent. */
    @Nullable
    Object read(@Nullable Object object, String attribute) {
        return object == null ? null : canonical(pack.types().read(object, attribute));
    }

    private @Nullable String unit(Term term, Held held) {
        if (term instanceof Term.Own own && held.own() != null) {
            return units.of(held.own().type(), own.source(), null);
        }
        if (term instanceof Term.Binding binding) {
            Scope.Bound bound = held.scope().get(binding.binding());
            return binding.attribute() == null || bound.type() == null
                    ? units.of(bound)
                    : units.of(bound.type(), binding.attribute(), bound.parameter());
        }
        return null;
    }

    private void collect(Term term, Held held, List<Basis> parameters) {
        if (term instanceof Term.Binding binding) {
            String name = held.scope().get(binding.binding()).parameter();
            pack.parameters().find(String.valueOf(name)).ifPresent(parameter -> {
                var dated = parameter.on(asOf);
                parameters.add(new Basis(parameter.name(), dated.value(), parameter.unit(), dated.citations()));
            });
        } else if (term instanceof Term.Computed computed) {
            computed.arguments().forEach(argument -> collect(argument, held, parameters));
        }
    }

    private static @Nullable Gap gap(Operand actual, Operator operator, Operand required) {
        if (!operator.symmetric() || operator == Operator.NOT_EQUAL) {
            return null;
        }
        if (actual.value() instanceof BigDecimal is && required.value() instanceof BigDecimal wanted) {
            String unit = actual.unit() == null ? required.unit() : actual.unit();
            return new Gap(is.subtract(wanted), unit);
        }
        if (actual.value() instanceof LocalDate is && required.value() instanceof LocalDate wanted) {
            return new Gap(BigDecimal.valueOf(ChronoUnit.DAYS.between(wanted, is)), Gap.DAYS);
        }
        return null;
    }
}
