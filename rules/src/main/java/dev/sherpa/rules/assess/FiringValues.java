package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.Template;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what firings of clauses conclude, and what the placeholders of their sentences stand for. */
final class FiringValues {

    private final RulePack pack;
    private final LocalDate asOf;

    FiringValues(RulePack pack, LocalDate asOf) {
        this.pack = pack;
        this.asOf = asOf;
    }

    /** Returns what a firing concludes: null for a value that is absent, and then its clause does not hold. */
    @Nullable
    OutcomeValue outcome(Firing firing) {
        Template.Part part = firing.rule().outcome().parts().get(0);
        @Nullable
        Object value = part instanceof Template.Placeholder placeholder
                ? value(firing, placeholder)
                : ((Template.Literal) part).text();
        return value == null ? null : new OutcomeValue(value);
    }

    /** Returns what a placeholder stands for; null if that is absent. */
    @Nullable
    Object value(Firing firing, Template.Placeholder placeholder) {
        if (placeholder.isParameter()) {
            return pack.parameters()
                    .find(placeholder.of())
                    .map(parameter -> parameter.on(asOf).value())
                    .orElse(null);
        }
        Object bound = firing.value(placeholder.of());
        String attribute = placeholder.attribute();
        return bound == null || attribute == null ? bound : pack.types().read(bound, attribute);
    }
}
