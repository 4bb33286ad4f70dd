package dev.sherpa.rules.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far an actual value is from the required one.
 *
 * @param by the actual value less the required one: negative when it falls short
 * @param unit the unit of the attribute, {@value #DAYS} between days; absent without one
 */
public record Gap(BigDecimal by, @Nullable String unit) {

    /** The unit between days. */
    public static final String DAYS = "days";
}
