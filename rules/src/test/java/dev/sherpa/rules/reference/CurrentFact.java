package dev.sherpa.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** The fact that counts on one (type, subject). An absent attribute satisfies no question. */
record CurrentFact(String type, String subject, Map<String, Object> attributes) {

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean is(String attribute, String... anyOf) {
        return has(attribute) && Arrays.asList(anyOf).contains((String) attributes.get(attribute));
    }

    boolean isTrue(String attribute) {
        return Boolean.TRUE.equals(attributes.get(attribute));
    }

    boolean isFalse(String attribute) {
        return Boolean.FALSE.equals(attributes.get(attribute));
    }

    boolean stageAtLeast(Stage bar) {
        return has("stage") && Stage.valueOf((String) attributes.get("stage")).compareTo(bar) >= 0;
    }

    boolean atLeast(String attribute, Fraction bar) {
        return has(attribute) && number(attribute).isAtLeast(bar);
    }

    boolean below(String attribute, Fraction ceiling) {
        return has(attribute) && number(attribute).compareTo(ceiling) < 0;
    }

    boolean onOrAfter(String attribute, LocalDate day) {
        return has(attribute) && !date(attribute).isBefore(day);
    }

    boolean onOrBefore(String attribute, LocalDate day) {
        return has(attribute) && !date(attribute).isAfter(day);
    }

    boolean before(String attribute, LocalDate day) {
        return has(attribute) && date(attribute).isBefore(day);
    }

    Fraction number(String attribute) {
        return Fraction.of((BigDecimal) attributes.get(attribute));
    }

    Fraction numberOr(String attribute, Fraction absent) {
        return has(attribute) ? number(attribute) : absent;
    }

    LocalDate date(String attribute) {
        return (LocalDate) attributes.get(attribute);
    }

    String text(String attribute) {
        return (String) attributes.get(attribute);
    }
}
