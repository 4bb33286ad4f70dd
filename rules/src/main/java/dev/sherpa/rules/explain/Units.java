package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** Knows the units of attributes, of parameters and of what is bound to them. */
final class Units {

    private final RulePack pack;

    Units(RulePack pack) {
        this.pack = pack;
    }

    /** Returns the unit of an attribute of a type; of a parameter, if it is one. */
    @Nullable
    String of(String type, @Nullable String attribute, @Nullable String parameter) {
        if (parameter != null) {
            return pack.parameters()
                    .find(parameter)
                    .filter(found -> "number".equals(attribute))
                    .map(ParameterDefinition::unit)
                    .orElse(null);
        }
        return pack.vocabulary()
                .type(type)
                .flatMap(declared -> declared.attribute(String.valueOf(attribute)))
                .map(Attribute::unit)
                .orElse(null);
    }

    /** Returns the unit of what a binding stands for. */
    @Nullable
    String of(Scope.Bound bound) {
        return bound.type() == null ? bound.unit() : of(bound.type(), bound.attribute(), bound.parameter());
    }
}
