package dev.sherpa.pack;

import dev.sherpa.api.model.AttributeKind;
import dev.sherpa.api.model.FactType;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.FactTypeSchema;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes fact types as the contract has them. */
final class VocabularyDocuments {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private VocabularyDocuments() {}

    static FactType of(DeclaredType type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.putAll(FactTypeSchema.of(type));
        return new FactType(
                type.name(),
                type.doc() == null ? "" : type.doc(),
                type.merges(),
                type.attributes().stream()
                        .map(attribute -> attribute(attribute, type))
                        .toList(),
                schema);
    }

    private static dev.sherpa.api.model.Attribute attribute(Attribute attribute, DeclaredType type) {
        dev.sherpa.api.model.Attribute document = new dev.sherpa.api.model.Attribute(
                attribute.name(), AttributeKind.valueOf(attribute.kind().name()), attribute.required());
        document.setUnit(attribute.unit());
        document.setMinimum(attribute.minimum());
        document.setExclusiveMinimum(attribute.exclusiveMinimum());
        document.setMaximum(attribute.maximum());
        document.setExclusiveMaximum(attribute.exclusiveMaximum());
        if (attribute.kind() == Attribute.Kind.CHOICE) {
            document.setValues(attribute.choices());
            document.setOrdered(true);
        }
        document.setChangeable(!attribute.fixed() && !type.fixed());
        document.setDoc(attribute.doc());
        return document;
    }
}
