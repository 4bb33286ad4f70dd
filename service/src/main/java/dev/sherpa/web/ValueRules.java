package dev.sherpa.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Rules for every value of a body, wherever it stands: no null, no boundless number, no text that cannot be stored. */
final class ValueRules {

    private static final int MOST_DIGITS = 30;

    private final List<Fault> faults = new ArrayList<>();

    private ValueRules() {}

    static List<Fault> faults(JsonNode body) {
        ValueRules rules = new ValueRules();
        rules.check(body, "");
        return rules.faults;
    }

    private void check(JsonNode value, String pointer) {
        switch (value.getNodeType()) {
            case OBJECT ->
                value.properties().forEach(member -> {
                    String at = Pointers.member(pointer, member.getKey());
                    checkText(member.getKey(), at, "The name");
                    check(member.getValue(), at);
                });
            case ARRAY -> {
                if (value.size() > LongLists.MOST) {
                    add(pointer, "The list is too long.", "A list of at most " + LongLists.MOST + " entries.");
                }
                for (int i = 0; i < value.size(); i++) {
                    check(value.path(i), Pointers.entry(pointer, i));
                }
            }
            case NULL -> add(pointer, "null is no value; what is unknown is left out.", "A value, or nothing.");
            case NUMBER -> checkNumber(value.decimalValue(), pointer);
            case STRING -> checkText(value.stringValue(), pointer, "The text");
            default -> {}
        }
    }

    private void checkNumber(BigDecimal number, String pointer) {
        if (number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS) {
            add(pointer, "The number has too many digits.", "At most 30 digits before and after the point.");
        }
    }

    private void checkText(String text, String pointer, String what) {
        boolean broken = text.codePoints().anyMatch(point -> point == 0 || isSurrogate(point));
        if (broken) {
            add(pointer, what + " holds U+0000 or half of a surrogate pair.", "Unicode text without U+0000.");
        }
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private void add(String pointer, String detail, String expected) {
        faults.add(Fault.at(pointer, detail, expected));
    }
}
