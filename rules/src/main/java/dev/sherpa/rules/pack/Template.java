package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders, as in {@code The tanks hold {$total.kilograms}.}
 *
 * @param parts its parts, in order
 */
public record Template(List<Part> parts) {

    /** A template without any part. */
    static final Template EMPTY = new Template(List.of());

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\s*(?:(\\$\\w+)(?:\\.(\\w+))?|([a-z][a-z0-9]*(?:[.-][a-z0-9]+)*))\\s*(?:\\|\\s*([^{}|?]*?)\\s*)?(?:\\?:\\s*([^{}]*?)\\s*)?");

    /** A part of a template. */
    public sealed interface Part permits Literal, Placeholder {}

    /**
     * Text that is printed as it is.
     *
     * @param text the text
     */
    public record Literal(String text) implements Part {}

    /**
     * A value that is printed.
     *
     * @param of the binding, with its dollar sign, or the name of a parameter
     * @param attribute the attribute of what is bound; absent for the bound value itself
     * @param unit the unit to print a number with; absent or empty for none
     * @param otherwise what is printed when the value is absent
     * @param word whether the value is a text that is a constant, as the status of an item is
     */
    public record Placeholder(
            String of,
            @Nullable String attribute,
            @Nullable String unit,
            @Nullable String otherwise,
            boolean word) implements Part {

        /** Returns the placeholder in its shortest form, as in {@code {$bar.number}}. */
        @Override
        public String toString() {
            return "{" + of + (attribute == null ? "" : "." + attribute) + "}";
        }

        /** Tells whether a parameter is printed, rather than something that the rule binds. */
        public boolean isParameter() {
            return !of.startsWith("$");
        }

        /** Returns the placeholder with what is known of its value; a unit that the template gives stays. */
        Placeholder of(ValueType type, @Nullable String known) {
            return new Placeholder(
                    of, attribute, unit == null ? known : unit, otherwise, type.kind() == ValueType.Kind.WORD);
        }
    }

    static Template literal(String text) {
        return new Template(List.of(new Literal(text)));
    }

    /** Reads a template; what is wrong goes to {@code problem}. */
    static Template parse(String text, Consumer<String> problem) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            String literal = open < 0 ? text.substring(at) : text.substring(at, open);
            if (literal.indexOf('}') >= 0) {
                problem.accept("the sentence has a } without its {");
            }
            if (!literal.isEmpty()) {
                parts.add(new Literal(literal));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                problem.accept("the sentence has a { without its }");
                break;
            }
            Matcher matcher = PLACEHOLDER.matcher(text.substring(open + 1, close));
            if (matcher.matches()) {
                parts.add(placeholder(matcher));
            } else {
                problem.accept(
                        "'" + text.substring(open, close + 1)
                                + "' is not a placeholder such as {$bar}, {$bar.number}, {oxygen.bar-kg}, {$n | kg} or {$x.share ?: unknown}");
            }
            at = close + 1;
        }
        return new Template(List.copyOf(parts));
    }

    private static Placeholder placeholder(Matcher matcher) {
        String of = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        return new Placeholder(of, matcher.group(2), matcher.group(4), matcher.group(5), false);
    }

    /** Returns the placeholders, in order. */
    public List<Placeholder> placeholders() {
        return parts.stream()
                .filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast)
                .toList();
    }

    /** Returns the template as it is written, but for the forms that its placeholders are printed in. */
    public String text() {
        return parts.stream()
                .map(part -> part instanceof Literal literal ? literal.text() : String.valueOf(part))
                .collect(Collectors.joining());
    }

    /** Returns the template with other placeholders. */
    Template with(UnaryOperator<Placeholder> change) {
        return new Template(parts.stream()
                .map(part -> part instanceof Placeholder placeholder ? (Part) change.apply(placeholder) : part)
                .toList());
    }
}
