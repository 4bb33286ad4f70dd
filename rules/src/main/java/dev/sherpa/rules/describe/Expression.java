package dev.sherpa.rules.describe;

import dev.sherpa.rules.pack.DrlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one constraint, or one result of an accumulation that is compared, into English.
 *
 * <p>Of something that is one among several, a constraint reads as a clause: {@code whose gauge is at least RESERVE}. Of
 * something that is exactly one it reads as a sentence without its capital: {@code the day of assessment is after …}.
 */
final class Expression {

    private static final String ITS = "its ";
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Map<String, String> OF_NUMBERS =
            Map.of("<", "is less than", "<=", "is at most", ">", "is more than", ">=", "is at least");
    private static final Map<String, String> OF_CONSTANTS =
            Map.of("<", "is below", "<=", "is at most", ">", "is above", ">=", "is at least");
    private static final Map<String, String> OF_DAYS =
            Map.of("<", "is before", "<=", "is on or before", ">", "is after", ">=", "is on or after");
    private static final Map<String, String> JOINING =
            Map.of("+", " plus ", "-", " minus ", "*", " times ", "/", " divided by ");

    /**
     * What a constraint is about.
     *
     * @param noun what its pattern matches; absent for the results of an accumulation
     * @param type the type of the pattern; empty for the results of an accumulation
     */
    record Subject(@Nullable Noun noun, String type) {

        boolean isOneOfSeveral() {
            return noun != null && !noun.definite();
        }
    }

    private record Phrase(String text, boolean day, boolean attribute) {

        Phrase(String text, boolean day) {
            this(text, day, false);
        }
    }

    private final List<DrlToken> tokens;
    private final Subject subject;
    private final Phrases phrases;
    private final Bindings bindings;
    private boolean negated;
    private int next;

    Expression(List<DrlToken> tokens, Subject subject, Phrases phrases, Bindings bindings) {
        this.tokens = tokens;
        this.subject = subject;
        this.phrases = phrases;
        this.bindings = bindings;
    }

    /** Returns the reading. */
    String english() {
        return joined("||", " or ").text();
    }

    private Phrase joined(String sign, String word) {
        Phrase first = sign.equals("||") ? joined("&&", " and ") : comparison();
        StringBuilder text = new StringBuilder(first.text());
        boolean alone = true;
        while (took(sign)) {
            alone = false;
            text.append(word).append((sign.equals("||") ? joined("&&", " and ") : comparison()).text());
        }
        return alone ? first : new Phrase(text.toString(), false);
    }

    private Phrase comparison() {
        if (took("!")) {
            boolean before = negated;
            negated = true;
            took("(");
            String inner = english();
            took(")");
            negated = before;
            return new Phrase(
                    relative() ? "for which it is not so that " + inner : "it is not so that " + inner, false);
        }
        Phrase left = sum();
        if (peek().is("in", "contains", "matches", "not") || COMPARISONS.contains(peek().text())) {
            return new Phrase(lead(left) + " " + compared(left), false);
        }
        return left;
    }

    private boolean relative() {
        return subject.isOneOfSeveral() && !negated;
    }

    private String lead(Phrase left) {
        if (!relative()) {
            return left.text();
        }
        return left.attribute() ? "whose " + left.text().substring(ITS.length()) : "for which " + left.text();
    }

    private String compared(Phrase left) {
        boolean not = took("not");
        DrlToken operator = take();
        if (operator.is("in")) {
            return oneOf(not, arguments());
        }
        if (operator.is("contains")) {
            return (not ? "does not contain " : "contains ") + sum().text();
        }
        if (operator.is("matches")) {
            return "matches the regular expression " + take().text();
        }
        Phrase right = sum();
        boolean absent = right.text().equals("null");
        if (operator.is("==", "!=")) {
            boolean is = operator.is("==");
            return absent ? (is ? "is not stated" : "is stated") : (is ? "is " : "is not ") + right.text();
        }
        boolean constants = right.text().matches("[A-Z][A-Z0-9_]*");
        Map<String, String> words = left.day() || right.day() ? OF_DAYS : constants ? OF_CONSTANTS : OF_NUMBERS;
        return words.get(operator.text()) + " " + right.text();
    }

    private static String oneOf(boolean not, List<String> values) {
        String last = values.get(values.size() - 1);
        if (values.size() == 1) {
            return (not ? "is not " : "is ") + last;
        }
        String others = String.join(", ", values.subList(0, values.size() - 1));
        return not ? "is neither " + others + " nor " + last : "is " + others + " or " + last;
    }

    private Phrase sum() {
        return calculated(Set.of("+", "-"));
    }

    private Phrase calculated(Set<String> signs) {
        boolean sums = signs.contains("+");
        Phrase first = sums ? calculated(Set.of("*", "/")) : primary();
        StringBuilder text = new StringBuilder(first.text());
        boolean alone = true;
        while (signs.contains(peek().text())) {
            alone = false;
            String word = String.valueOf(JOINING.get(take().text()));
            text.append(word).append((sums ? calculated(Set.of("*", "/")) : primary()).text());
        }
        return alone ? first : new Phrase(text.toString(), false);
    }

    private Phrase primary() {
        if (took("(")) {
            String inner = english();
            took(")");
            return new Phrase("(" + inner + ")", false);
        }
        DrlToken token = take();
        if (token.is("-")) {
            return new Phrase("-" + primary().text(), false);
        }
        if (token.isQuoted()) {
            String text = token.text().substring(1, token.text().length() - 1);
            return new Phrase(text.matches("[A-Z][A-Z0-9_]*") ? text : token.text(), false);
        }
        if (token.isBinding()) {
            return bound(token.text());
        }
        if (peek().is("(")) {
            return function(token.text());
        }
        return token.isWord() ? word(token.text()) : new Phrase(token.text(), false);
    }

    private Phrase bound(String name) {
        int dot = name.indexOf('.');
        Bindings.Bound bound = bindings.get(dot < 0 ? name : name.substring(0, dot));
        if (dot < 0) {
            return new Phrase(bound.noun().phrase(), bound.day());
        }
        String attribute = name.substring(dot + 1);
        return new Phrase(
                phrases.attributeOf(bound.noun(), bound.type(), attribute), phrases.isDay(bound.type(), attribute));
    }

    private Phrase word(String word) {
        if (word.indexOf('.') > 0) {
            return new Phrase(word.substring(word.indexOf('.') + 1), false);
        }
        Noun noun = subject.noun();
        if (noun == null || Set.of("true", "false", "null").contains(word)) {
            return new Phrase(word, false);
        }
        boolean day = phrases.isDay(subject.type(), word);
        return new Phrase(
                noun.definite()
                        ? phrases.attributeOf(noun, subject.type(), word)
                        : ITS + phrases.attribute(subject.type(), word),
                day,
                !noun.definite());
    }

    private Phrase function(String name) {
        int before = next;
        boolean days = name.startsWith("days") || isOfDays(before);
        List<String> given = arguments();
        String first = given.get(0);
        String second = given.size() > 1 ? given.get(1) : "";
        String text =
                switch (name) {
                    case "least" -> (days ? "the earlier of " : "the smaller of ") + first + " and " + second;
                    case "greatest" -> (days ? "the later of " : "the larger of ") + first + " and " + second;
                    case "sum" -> "(" + first + " plus " + second + ")";
                    case "difference" -> "(" + first + " minus " + second + ")";
                    case "product" -> "(" + first + " times " + second + ")";
                    case "quotient" -> "(" + first + " divided by " + second + ")";
                    case "daysAfter" -> "the day " + second + " days after " + first;
                    case "daysBefore" -> "the day " + second + " days before " + first;
                    default -> first;
                };
        return new Phrase(text, days);
    }

    private boolean isOfDays(int open) {
        int here = next;
        next = open + 1;
        boolean day = sum().day();
        next = here;
        return day;
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        took("(");
        while (next < tokens.size() && !peek().is(")")) {
            arguments.add(sum().text());
            took(",");
        }
        took(")");
        return arguments;
    }

    private DrlToken peek() {
        return next < tokens.size() ? tokens.get(next) : new DrlToken(";", 0);
    }

    private DrlToken take() {
        DrlToken token = peek();
        next++;
        return token;
    }

    private boolean took(String text) {
        boolean same = peek().is(text);
        next += same ? 1 : 0;
        return same;
    }
}
