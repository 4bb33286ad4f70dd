package dev.sherpa.rules.pack;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the templates of one rule and holds their placeholders against its bindings. */
final class Templates {

    private final PackParts parts;
    private final Map<String, Bound> bindings;
    private final Annotations annotations;
    private final boolean complete;

    /** Takes what a rule binds; a binding that is missing is a problem only if they are complete. */
    Templates(PackParts parts, Map<String, Bound> bindings, Annotations annotations, boolean complete) {
        this.parts = parts;
        this.bindings = bindings;
        this.annotations = annotations;
        this.complete = complete;
    }

    /** Returns the sentence of a clause; empty for a derivation. */
    Template sentence(Head head) {
        @Nullable String says = annotations.text("says");
        return head.kind() == Head.Kind.TYPE || says == null ? Template.EMPTY : checked("says", says);
    }

    /** Returns what a clause gives: a literal status or value, or for a conclusion that is no choice a placeholder. */
    Template outcome(Head head) {
        if (head.kind() == Head.Kind.TYPE) {
            return Template.EMPTY;
        }
        if (head.kind() == Head.Kind.ITEM) {
            return Template.literal(String.valueOf(annotations.raw("status")));
        }
        boolean choice = parts.definition()
                .conclusion(head.name())
                .filter(conclusion -> conclusion.type() == ConclusionDefinition.Type.CHOICE)
                .isPresent();
        if (choice) {
            return Template.literal(String.valueOf(annotations.raw("value")));
        }
        Template value = checked("value", String.valueOf(annotations.text("value")));
        if (value.parts().size() != 1 || value.placeholders().size() != 1) {
            annotations.problem(
                    "value", "the value of '" + head.name() + "' is exactly one placeholder, as in \"{$day}\"");
        }
        value.placeholders().forEach(placeholder -> checkFits(head, placeholder));
        return value;
    }

    private void checkFits(Head head, Template.Placeholder placeholder) {
        ConclusionDefinition.Type type = parts.definition()
                .conclusion(head.name())
                .map(ConclusionDefinition::type)
                .orElse(ConclusionDefinition.Type.TEXT);
        ValueType value = valueType(placeholder);
        boolean fits =
                switch (type) {
                    case NUMBER -> value.is(ValueType.Kind.NUMBER);
                    case DATE -> value.is(ValueType.Kind.DAY);
                    default -> value.is(ValueType.Kind.TEXT) || value.is(ValueType.Kind.CHOICE);
                };
        if (!fits) {
            annotations.problem(
                    "value",
                    "the conclusion '" + head.name() + "' is a " + type.name().toLowerCase(Locale.ROOT)
                            + ", and its value is " + value);
        }
    }

    private ValueType valueType(Template.Placeholder placeholder) {
        if (placeholder.isParameter()) {
            return parts.parameters()
                    .find(placeholder.of())
                    .map(ParameterDefinition::valueType)
                    .orElse(ValueType.ANY);
        }
        Bound bound = bindings.get(placeholder.of());
        String attribute = placeholder.attribute();
        if (bound == null || attribute == null) {
            return bound == null ? ValueType.ANY : bound.value();
        }
        return bound.type() == null
                ? ValueType.ANY
                : parts.attributes(bound.type()).orElse(Map.of()).getOrDefault(attribute, ValueType.ANY);
    }

    private Template checked(String annotation, String text) {
        Spot spot = annotations.spot(annotation);
        Template template = Template.parse(text, spot::problem);
        template.placeholders().forEach(placeholder -> check(placeholder, spot));
        return template.with(placeholder -> placeholder.of(valueType(placeholder), unit(placeholder)));
    }

    private void check(Template.Placeholder placeholder, Spot annotation) {
        Spot spot = annotation.within(placeholder.of());
        if (placeholder.isParameter()) {
            if (parts.parameters().find(placeholder.of()).isEmpty()) {
                spot.unknown(
                        "the parameter '" + placeholder.of() + "' is not in " + Parameters.FILE,
                        placeholder.of(),
                        "",
                        parts.parameters().names());
            }
            return;
        }
        Bound bound = bindings.get(placeholder.of());
        if (bound == null && !complete) {
            return;
        }
        if (bound == null) {
            spot.unknown(
                    "the rule binds no " + placeholder.of() + " that its texts could print",
                    placeholder.of(),
                    "",
                    bindings.keySet());
            return;
        }
        String attribute = placeholder.attribute();
        if (bound.value().kind() == ValueType.Kind.ANY) {
            return;
        }
        if (attribute == null) {
            if (bound.value().kind() == ValueType.Kind.FACT) {
                spot.problem(placeholder.of() + " is a fact as a whole; name what to print of it, as in {"
                        + placeholder.of() + ".subject}");
            }
            return;
        }
        if (bound.type() == null) {
            spot.problem(placeholder.of() + " is a value and has no attribute '" + attribute + "'");
        } else if (!attributes(bound.type()).contains(attribute)) {
            annotation
                    .within(placeholder.of() + "." + attribute)
                    .unknown(
                            bound.type() + " has no attribute '" + attribute + "' that could be printed",
                            attribute,
                            "it has",
                            attributes(bound.type()));
        }
    }

    private @Nullable String unit(Template.Placeholder placeholder) {
        if (placeholder.isParameter()) {
            return parts.parameters()
                    .find(placeholder.of())
                    .map(ParameterDefinition::unit)
                    .orElse(null);
        }
        Bound bound = bindings.get(placeholder.of());
        if (bound == null || placeholder.attribute() == null || bound.type() == null) {
            return bound == null ? null : bound.unit();
        }
        return parts.unit(bound.type(), bound.parameter(), placeholder.attribute());
    }

    private Set<String> attributes(String type) {
        return parts.attributes(type).map(Map::keySet).orElse(Set.of());
    }
}
