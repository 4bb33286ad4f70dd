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
     * @param absent the attributes that it can be without although it satisfies its pattern
     */
    record Subject(@Nullable Noun noun, String type, Set<String> absent) {

        boolean isOneOfSeveral() {
            return noun != null && !noun.definite();
        }
    }

    private record Phrase(String text, boolean day, boolean attribute, String days) {

        Phrase(String text, boolean day) {
            this(text, day, false, Noun.asManyDaysAs(text));
        }
    }

    private final List<DrlToken> tokens;
    private final Subject subject;
    private final Phrases phrases;
    private final Bindings bindings;
    private final Unstated unstated;
    private boolean negated;
    private int next;

    Expression(List<DrlToken> tokens, Subject subject, Phrases phrases, Bindings bindings) {
        this.tokens = tokens;
        this.subject = subject;
        this.phrases = phrases;
        this.bindings = bindings;
        this.unstated = new Unstated(subject.absent(), bindings);
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
            List<DrlToken> inside = Parts.inside(tokens, next);
            took("(");
            String inner = english();
            took(")");
            negated = before;
            String not =
                    unstated.satisfiesNot(inside) ? "it is not so, or is not stated, that (" : "it is not so that (";
            return new Phrase((relative() ? "for which " : "") + not + inner + ")", false);
        }
        int from = next;
        Phrase left = sum();
        if (peek().is("in", "contains", "matches", "not") || COMPARISONS.contains(peek().text())) {
            int sign = next;
            String text = lead(left) + " " + compared(left);
            return new Phrase(text + unstated.added(tokens.subList(from, sign), tokens.subList(sign, next)), false);
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
            return oneOf(not, arguments().stream().map(Phrase::text).toList());
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
        return token.isWord() ? word(token.text()) : new Phrase(token.text(), false, false, Phrases.days(token.text()));
    }

    private Phrase bound(String name) {
        int dot = name.indexOf('.');
        Bindings.Bound bound = bindings.get(dot < 0 ? name : name.substring(0, dot));
        if (dot < 0) {
            return new Phrase(
                    bound.noun().phrase(), bound.day(), false, bound.noun().days());
        }
        String attribute = name.substring(dot + 1);
        String text = phrases.attributeOf(bound.noun(), bound.type(), attribute);
        boolean itself = text.equals(bound.noun().phrase());
        return new Phrase(
                text,
                phrases.isDay(bound.type(), attribute),
                false,
                itself ? bound.noun().days() : Noun.asManyDaysAs(text));
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
        String text = noun.definite()
                ? phrases.attributeOf(noun, subject.type(), word)
                : ITS + phrases.attribute(subject.type(), word);
        return new Phrase(text, day, !noun.definite(), Noun.asManyDaysAs(text));
    }

    private Phrase function(String name) {
        int before = next;
        boolean days = name.startsWith("days") || isOfDays(before);
        List<Phrase> given = arguments();
        String first = grouped(given.get(0).text());
        Phrase last = given.get(given.size() - 1);
        String second = grouped(last.text());
        String text =
                switch (name) {
                    case "least" -> (days ? "the earlier of " : "the smaller of ") + first + " and " + second;
                    case "greatest" -> (days ? "the later of " : "the larger of ") + first + " and " + second;
                    case "sum" -> "(" + first + " plus " + second + ")";
                    case "difference" -> "(" + first + " minus " + second + ")";
                    case "product" -> "(" + first + " times " + second + ")";
                    case "quotient" -> "(" + first + " divided by " + second + ")";
                    case "daysAfter" -> "the day that lies " + last.days() + " after " + first;
                    case "daysBefore" -> "the day that lies " + last.days() + " before " + first;
                    default -> first;
                };
        return name.equals("number") ? last : new Phrase(text, days);
    }

    private static String grouped(String argument) {
        return argument.matches("the (earlier|later|smaller|larger) of .*") ? "(" + argument + ")" : argument;
    }

    private boolean isOfDays(int open) {
        int here = next;
        next = open + 1;
        boolean day = sum().day();
        next = here;
        return day;
    }

    private List<Phrase> arguments() {
        List<Phrase> arguments = new ArrayList<>();
        took("(");
        while (next < tokens.size() && !peek().is(")")) {
            arguments.add(sum());
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
