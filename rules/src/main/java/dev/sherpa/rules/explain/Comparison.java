package dev.sherpa.rules.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with its values.
 *
 * @param actual the side that speaks of what is compared: the left one, unless only the other does
 * @param operator the operator, turned around where the sides are
 * @param required the other side; several for {@code in}
 * @param gap how far the actual value is from the required one, of two numbers or days; absent for others, and for
 *     {@code !=}
 */
public record Comparison(
        Operand actual,
        Operator operator,
        List<Operand> required,
        @Nullable Gap gap) {}
