package dev.sherpa.rules.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of a submitted fact by its type, collecting every fault. */
final class AttributeReader {

    static final int MAX_TEXT = 1000;
    private static final int MAX_LIST = 100;
    private static final int MAX_DIGITS = 30;
    private static final String TEXT = Line.expected(MAX_TEXT);

    private final DeclaredType type;
    private final List<Fault> faults;

    AttributeReader(DeclaredType type, List<Fault> faults) {
        this.type = type;
        this.faults = faults;
    }

    Map<String, Object> read(Map<?, ?> given) {
        Map<String, Object> attributes = new TreeMap<>();
        Set<String> meant = new HashSet<>();
        given.forEach((name, value) -> {
            Optional<Attribute> attribute = type.attribute(String.valueOf(name));
            if (attribute.isEmpty()) {
                Fault unknown = Fault.unknownName(
                        pointer(String.valueOf(name)),
                        type.name() + " has no attribute '" + name + "'",
                        String.valueOf(name),
                        type.attributes().stream().map(Attribute::name).toList());
                faults.add(unknown);
                Optional.ofNullable(unknown.meant()).ifPresent(meant::add);
            } else {
                read(attribute.get(), value)
                        .ifPresent(read -> attributes.put(attribute.get().name(), read));
            }
        });
        type.attributes().stream()
                .filter(attribute -> attribute.required()
                        && !given.containsKey(attribute.name())
                        && !meant.contains(attribute.name()))
                .forEach(attribute -> fault(attribute.name(), "the attribute is missing", expected(attribute)));
        checkOrder(attributes);
        return attributes;
    }

    private Optional<Object> read(Attribute attribute, @Nullable Object value) {
        Optional<Object> read =
                switch (attribute.kind()) {
                    case NUMBER ->
                        value instanceof BigDecimal number && fits(attribute, number)
                                ? Optional.of(number)
                                : Optional.empty();
                    case TEXT -> value instanceof String text && isText(text) ? Optional.of(text) : Optional.empty();
                    case FLAG -> value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
                    case DATE ->
                        value instanceof String text
                                ? YamlNode.parseDay(text).map(day -> (Object) day)
                                : Optional.ofNullable(value).filter(AttributeReader::isDay);
                    case LIST -> value instanceof List<?> list && isTexts(list) ? Optional.of(list) : Optional.empty();
                    case CHOICE ->
                        value instanceof String text && attribute.choices().contains(text)
                                ? Optional.of(text)
                                : Optional.empty();
                };
        if (read.isEmpty() && !(value instanceof List<?> list && faultsWithin(attribute, list))) {
            faults.add(new Fault(
                    pointer(attribute.name()),
                    FactReader.shown(value) + " is not allowed here",
                    expected(attribute),
                    value instanceof String text
                            ? Nearest.to(text, attribute.choices()).orElse(null)
                            : null));
        }
        return read;
    }

    /** Reports every element of a list that is no text; tells whether there is any. */
    private boolean faultsWithin(Attribute attribute, List<?> list) {
        boolean any = false;
        for (int i = 0; attribute.kind() == Attribute.Kind.LIST && i < Math.min(list.size(), MAX_LIST); i++) {
            Object element = list.get(i);
            if (!(element instanceof String text && isText(text))) {
                any = true;
                faults.add(new Fault(
                        pointer(attribute.name()) + "/" + i, FactReader.shown(element) + " is not allowed here", TEXT));
            }
        }
        return any;
    }

    private void checkOrder(Map<String, Object> attributes) {
        for (DeclaredType.Ordering ordering : type.orderings()) {
            Object first = attributes.get(ordering.first());
            Object second = attributes.get(ordering.second());
            boolean wrong = first instanceof LocalDate a && second instanceof LocalDate b && a.isAfter(b)
                    || first instanceof BigDecimal c && second instanceof BigDecimal d && c.compareTo(d) > 0;
            if (wrong) {
                fault(
                        ordering.first(),
                        first + " exceeds " + ordering.second() + ", which is " + second,
                        "at most the value of " + ordering.second());
            }
        }
    }

    private static boolean fits(Attribute attribute, BigDecimal number) {
        return isPlain(number)
                && (attribute.minimum() == null || number.compareTo(attribute.minimum()) >= 0)
                && (attribute.exclusiveMinimum() == null || number.compareTo(attribute.exclusiveMinimum()) > 0)
                && (attribute.maximum() == null || number.compareTo(attribute.maximum()) <= 0)
                && (attribute.exclusiveMaximum() == null || number.compareTo(attribute.exclusiveMaximum()) < 0);
    }

    /** Tells whether a number has at most 30 digits before and after the point, so that none can cost much. */
    static boolean isPlain(BigDecimal number) {
        return number.signum() == 0 && Math.abs((long) number.scale()) <= MAX_DIGITS
                || number.scale() <= MAX_DIGITS
                        && (long) number.precision() - number.scale() <= MAX_DIGITS
                        && number.precision() <= 2 * MAX_DIGITS;
    }

    private static boolean isDay(Object value) {
        return value instanceof LocalDate day && day.getYear() >= 1 && day.getYear() <= 9999;
    }

    private static boolean isText(String text) {
        return Line.is(text, MAX_TEXT);
    }

    private static boolean isTexts(List<?> list) {
        return list.size() <= MAX_LIST
                && list.stream().allMatch(element -> element instanceof String text && isText(text));
    }

    private static String expected(Attribute attribute) {
        return switch (attribute.kind()) {
            case NUMBER -> "a number" + range(attribute) + (attribute.unit() == null ? "" : ", in " + attribute.unit());
            case TEXT -> TEXT;
            case FLAG -> "true or false";
            case DATE -> "a day, as in 2026-04-01";
            case LIST -> "a list of at most " + MAX_LIST + " entries, each " + TEXT;
            case CHOICE -> "one of " + String.join(", ", attribute.choices());
        };
    }

    private static String range(Attribute attribute) {
        StringBuilder range = new StringBuilder();
        append(range, " >= ", attribute.minimum());
        append(range, " > ", attribute.exclusiveMinimum());
        append(range, " <= ", attribute.maximum());
        append(range, " < ", attribute.exclusiveMaximum());
        return range + ", with at most " + MAX_DIGITS + " digits before and behind the point";
    }

    private static void append(StringBuilder range, String operator, @Nullable BigDecimal bound) {
        if (bound != null) {
            range.append(range.isEmpty() ? "" : " and").append(operator).append(bound.toPlainString());
        }
    }

    private void fault(String attribute, String detail, String expected) {
        faults.add(new Fault(pointer(attribute), detail, expected));
    }

    private static String pointer(String attribute) {
        return "/attributes/" + FactReader.escape(attribute);
    }
}
