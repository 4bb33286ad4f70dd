package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.RulePack;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that a rule derived.
 *
 * @param type its type
 * @param values its values by attribute, in the order declared, without those that are absent; constants as text
 */
public record DerivedFact(String type, Map<String, Object> values) {

    static final Comparator<DerivedFact> ORDER = Comparator.comparing(DerivedFact::type)
            .thenComparing(fact -> fact.values().toString());

    /** Returns the derived fact that an object is; empty for any other. */
    static Optional<DerivedFact> of(Object object, RulePack pack) {
        return pack.types()
                .typeOf(object)
                .filter(type -> !type.submitted())
                .map(type -> new DerivedFact(type.name(), pack.types().values(object)));
    }
}
