package dev.sherpa.explanation;

import dev.sherpa.api.model.ComparedSide;
import dev.sherpa.api.model.ComparedValues;
import dev.sherpa.api.model.Gap;
import dev.sherpa.api.model.ParameterBasis;
import dev.sherpa.assessment.FindingDocuments;
import dev.sherpa.pack.CitationDocuments;
import dev.sherpa.rules.explain.Comparison;
import dev.sherpa.rules.explain.Operand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes comparisons with their values as the contract has them. */
final class ComparisonDocuments {

    private ComparisonDocuments() {}

    static ComparedValues of(Comparison comparison) {
        ComparedValues document = new ComparedValues(
                of(comparison.actual()),
                comparison.operator().sign(),
                comparison.required().stream().map(ComparisonDocuments::of).toList());
        return comparison.gap() == null
                ? document
                : document.gap(
                        new Gap(comparison.gap().by()).unit(comparison.gap().unit()));
    }

    /** Writes a value, if there is one. */
    static @Nullable Object value(@Nullable Object value) {
        return value == null ? null : FindingDocuments.value(value);
    }

    private static ComparedSide of(Operand operand) {
        List<ParameterBasis> parameters =
                operand.parameters().stream().map(ComparisonDocuments::of).toList();
        return new ComparedSide(operand.source())
                .value(value(operand.value()))
                .unit(operand.unit())
                .parameters(parameters.isEmpty() ? null : parameters);
    }

    private static ParameterBasis of(Operand.Basis basis) {
        return new ParameterBasis(
                        basis.name(), FindingDocuments.value(basis.value()), CitationDocuments.of(basis.citations()))
                .unit(basis.unit());
    }
}
