package dev.sherpa.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * One attribute of a fact type, in the catalogue's own notation.
 *
 * @param kind {@code text}, {@code list}, {@code bool}, {@code date}, {@code count}, {@code number},
 *     a range ({@code >=0}, {@code >0}, {@code 0..1}, {@code 0..100}) or constants joined by slashes
 */
record AttributeType(String name, boolean required, String kind) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean isNumber() {
        return List.of("count", "number", ">=0", ">0", "0..1", "0..100").contains(kind);
    }

    boolean isConstant() {
        return kind.contains("/");
    }

    List<String> constants() {
        return Arrays.asList(kind.split("/"));
    }

    boolean allows(Object value) {
        if (isNumber()) {
            return value instanceof BigDecimal number && inRange(number);
        }
        if (isConstant()) {
            return value instanceof String constant && constants().contains(constant);
        }
        return switch (kind) {
            case "text" -> value instanceof String text && !text.isBlank();
            case "list" -> value instanceof List<?> texts && texts.stream().allMatch(String.class::isInstance);
            case "bool" -> value instanceof Boolean;
            case "date" -> value instanceof LocalDate;
            default -> throw new IllegalStateException("no such kind: " + kind);
        };
    }

    private boolean inRange(BigDecimal number) {
        return switch (kind) {
            case ">0" -> number.signum() > 0;
            case ">=0" -> number.signum() >= 0;
            case "count" -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
            case "0..1" -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
            case "0..100" -> number.signum() >= 0 && number.compareTo(HUNDRED) <= 0;
            default -> true;
        };
    }
}
