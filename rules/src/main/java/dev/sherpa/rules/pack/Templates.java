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

    Templates(PackParts parts, Map<String, Bound> bindings, Annotations annotations) {
        this.parts = parts;
        this.bindings = bindings;
        this.annotations = annotations;
    }

    /** Returns the sentence of a clause; empty for a derivation. */
    Template sentence(Head head) {
        @Nullable String says = annotations.text("says");
        return head.kind() == Head.Kind.TYPE || says == null ? Template.EMPTY : checked(says);
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
        Template value = checked(String.valueOf(annotations.text("value")));
        if (value.parts().size() != 1 || value.placeholders().size() != 1) {
            annotations.problem("the value of '" + head.name() + "' is exactly one placeholder, as in \"{$day}\"");
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
            annotations.problem("the conclusion '" + head.name() + "' is a "
                    + type.name().toLowerCase(Locale.ROOT) + ", and its value is " + value);
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

    private Template checked(String text) {
        Template template = Template.parse(text, annotations::problem);
        template.placeholders().forEach(this::check);
        return template.with(placeholder -> placeholder.of(valueType(placeholder), unit(placeholder)));
    }

    private void check(Template.Placeholder placeholder) {
        if (placeholder.isParameter()) {
            if (parts.parameters().find(placeholder.of()).isEmpty()) {
                annotations.problem("the parameter '" + placeholder.of() + "' is not in " + Parameters.FILE);
            }
            return;
        }
        Bound bound = bindings.get(placeholder.of());
        if (bound == null) {
            annotations.problem("the rule binds no " + placeholder.of() + " that its texts could print");
            return;
        }
        String attribute = placeholder.attribute();
        if (attribute == null) {
            if (bound.value().kind() == ValueType.Kind.FACT) {
                annotations.problem(placeholder.of() + " is a fact as a whole; name what to print of it, as in {"
                        + placeholder.of() + ".subject}");
            }
            return;
        }
        if (bound.type() == null) {
            annotations.problem(placeholder.of() + " is a value and has no attribute '" + attribute + "'");
        } else if (!attributes(bound.type()).contains(attribute)) {
            annotations.problem(bound.type() + " has no attribute '" + attribute + "' that could be printed");
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
