package dev.sherpa.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads attributes from a short notation: {@code stage=SIGNED, amountUsdBn=550}. A date is given as
 * such, as {@code @-90} (days from the as-of day) or as {@code L+1} (days from a trip's last day); a
 * list as {@code chips|Taiwan}.
 *
 * @param asOf the day that {@code @} stands for
 * @param lastDay the day that {@code L} stands for
 */
record Attributes(LocalDate asOf, LocalDate lastDay) {

    /** Attributes whose dates are all given as such. */
    static Map<String, Object> of(String type, String notation) {
        return new Attributes(null, null).read(type, notation);
    }

    Map<String, Object> read(String type, String notation) {
        Map<String, Object> attributes = new TreeMap<>();
        if (!notation.isBlank()) {
            for (String attribute : notation.strip().split(", ")) {
                String[] nameAndValue = attribute.split("=", 2);
                AttributeType attributeType = FactType.named(type).attribute(nameAndValue[0]);
                attributes.put(nameAndValue[0], value(attributeType, nameAndValue[1]));
            }
        }
        if (!FactType.named(type).allows(attributes)) {
            throw new IllegalArgumentException(type + " does not allow " + notation);
        }
        return Collections.unmodifiableMap(attributes);
    }

    private Object value(AttributeType type, String text) {
        if (type.isNumber()) {
            return new BigDecimal(text);
        }
        return switch (type.kind()) {
            case "bool" -> Boolean.valueOf(text);
            case "date" -> day(text);
            case "list" -> List.of(text.split("\\|"));
            default -> text;
        };
    }

    private LocalDate day(String text) {
        return switch (text.charAt(0)) {
            case '@' -> asOf.plusDays(Integer.parseInt(text.substring(1)));
            case 'L' -> lastDay.plusDays(Integer.parseInt(text.substring(1)));
            default -> LocalDate.parse(text);
        };
    }
}
