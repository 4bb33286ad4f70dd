package dev.sherpa.rules.pack;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.jspecify.annotations.Nullable;

/** The annotations of a rule, a type or an attribute, each with the spot that its problems are reported of. */
final class Annotations {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private static final int LONGEST = 1_000;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Spot owner;

    Annotations(Collection<AnnotationDescr> descriptions, Set<String> known, Spot owner) {
        this.owner = owner;
        for (AnnotationDescr description : descriptions) {
            String name = description.getName();
            if (!known.contains(name)) {
                refuse(name, known);
            }
            if (description.isDuplicated()) {
                problem(name, "the annotation @" + name + " is given twice");
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
            problem(name, "the value of @" + name + " is a text in double quotes");
            return raw;
        }
        String text = raw.substring(1, raw.length() - 1);
        if (text.isBlank()) {
            problem(name, "the value of @" + name + " is empty");
        }
        if (text.indexOf('\\') >= 0) {
            problem(name, "the value of @" + name + " may hold no backslash");
        }
        if (!text.isBlank() && !Line.is(text, LONGEST)) {
            problem(name, "the value of @" + name + " is " + Line.expected(LONGEST) + " or control characters");
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
            problem(
                    name,
                    "the value of @" + name + " is a plain number of at most 30 digits, not " + FactReader.shown(raw));
        }
        return number.orElse(null);
    }

    /** Tells whether there is an annotation that has no value. */
    boolean marks(String name) {
        String raw = values.get(name);
        if (raw != null && !raw.isEmpty()) {
            problem(name, "@" + name + " has no value");
        }
        return raw != null;
    }

    /** Reports what is wrong with all of them, at what they belong to. */
    void problem(String message) {
        owner.problem(message);
    }

    /** Reports what is wrong with one of them. */
    void problem(String name, String message) {
        spot(name).problem(message);
    }

    /** Returns the stretch of one of them; of what they belong to without it. */
    Spot spot(String name) {
        Spot word = owner.within("@" + name);
        if (word.equals(owner)) {
            return owner;
        }
        int next = word.to();
        while (next < owner.text().length()
                && Character.isWhitespace(owner.text().charAt(next))) {
            next++;
        }
        boolean valued = next < owner.text().length() && owner.text().charAt(next) == '(';
        return word.at(word.from(), valued ? DrlText.closing(owner.text(), next) + 1 : word.to());
    }

    private void refuse(String name, Set<String> known) {
        Set<String> sorted = new TreeSet<>(known);
        Optional<String> meant = Nearest.to(name, sorted);
        spot(name)
                .problem(
                        "unknown-name",
                        "the annotation @" + name + " is not known here; known are @" + String.join(", @", sorted)
                                + meant.map(near -> "; did you mean '@" + near + "'?")
                                        .orElse(""),
                        meant.map(near -> "@" + near).orElse(null));
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
