package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rules see of a current fact that there is or could be.
 *
 * @param subject what it is about
 * @param said the day on which it was said
 * @param by who asserts it
 * @param attributes its attributes
 */
record Candidate(String subject, LocalDate said, String by, Map<String, Object> attributes) {

    static Candidate of(CurrentFact fact) {
        return new Candidate(fact.subject(), fact.said(), fact.by(), fact.attributes());
    }

    @Nullable
    Object value(String attribute) {
        return switch (attribute) {
            case "subject" -> subject;
            case "said" -> said;
            case "by" -> by;
            default -> attributes.get(attribute);
        };
    }
}
