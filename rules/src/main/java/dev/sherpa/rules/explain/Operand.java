package dev.sherpa.rules.explain;

import dev.sherpa.rules.fact.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side of a comparison.
 *
 * @param source its source text
 * @param value its value in canonical form: number, text, flag, day or list of text; absent for what has none
 * @param unit the unit of a number; absent without one
 * @param parameters the parameters that it comes from
 */
public record Operand(
        String source, @Nullable Object value, @Nullable String unit, List<Basis> parameters) {

    /**
     * A parameter, as of the day.
     *
     * @param name its name
     * @param value its value
     * @param unit the unit of its numbers
     * @param citations what the value rests on
     */
    public record Basis(String name, Object value, @Nullable String unit, List<Citation> citations) {}
}
