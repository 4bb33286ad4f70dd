package dev.sherpa.rules.pack;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.jspecify.annotations.Nullable;

/** The annotations of a rule, a type or an attribute, with the place that their problems are reported at. */
final class Annotations {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final String file;
    private final int line;
    private final Problems problems;

    Annotations(Collection<AnnotationDescr> descriptions, Set<String> known, String file, int line, Problems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
        for (AnnotationDescr description : descriptions) {
            String name = description.getName();
            if (!known.contains(name)) {
                problem("the annotation @" + name + " is not known here; known are @"
                        + String.join(", @", new java.util.TreeSet<>(known)));
            }
            if (description.isDuplicated()) {
                problem("the annotation @" + name + " is given twice");
            }
            values.put(name, value(description));
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns the value of an annotation as it is written, in quotes or not; null without the annotation. */
    @Nullable
    String raw(String name) {
        return values.get(name);
    }

    /** Returns the text of an annotation whose value is in quotes; null without the annotation. */
    @Nullable
    String text(String name) {
        String raw = values.get(name);
        if (raw == null) {
            return null;
        }
        if (raw.length() < 2 || !raw.startsWith("\"") || !raw.endsWith("\"")) {
            problem("the value of @" + name + " is a text in double quotes");
            return raw;
        }
        String text = raw.substring(1, raw.length() - 1);
        if (text.isBlank()) {
            problem("the value of @" + name + " is empty");
        }
        if (text.indexOf('\\') >= 0) {
            problem("the value of @" + name + " may hold no backslash");
        }
        return text;
    }

    /** Returns the number of an annotation; null without the annotation. */
    @Nullable
    BigDecimal number(String name) {
        String raw = values.get(name);
        if (raw == null) {
            return null;
        }
        Optional<BigDecimal> number =
                PLAIN_NUMBER.matcher(raw).matches() ? Optional.of(new BigDecimal(raw)) : Optional.empty();
        if (number.isEmpty()) {
            problem("the value of @" + name + " is a plain number of at most 30 digits, not " + FactReader.shown(raw));
        }
        return number.orElse(null);
    }

    /** Tells whether there is an annotation that has no value. */
    boolean marks(String name) {
        String raw = values.get(name);
        if (raw != null && !raw.isEmpty()) {
            problem("@" + name + " has no value");
        }
        return raw != null;
    }

    void problem(String message) {
        problems.add(file, line, message);
    }

    private static String value(AnnotationDescr description) {
        if (description.getValueMap().isEmpty()) {
            return "";
        }
        return Optional.ofNullable(description.getSingleValueAsString())
                .orElseGet(() -> description.getValueMap().toString())
                .strip();
    }
}
