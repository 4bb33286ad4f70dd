package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.RuleText.ConditionText;
import dev.sherpa.rules.pack.RuleText.PatternText;
import dev.sherpa.rules.pack.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rewrites the conditions of rules. */
final class RuleTexts {

    private static final Pattern BINDING = Pattern.compile("\\$\\w+\\s*+:[\\s\\S]*+");

    private RuleTexts() {}

    /** Returns where the conditions stand: from the first to the one at an index. */
    static Span upTo(RuleText rule, int last) {
        return new Span(
                rule.conditions().get(0).span().start(),
                rule.conditions().get(last).span().end());
    }

    /** Returns all conditions with an edit. */
    static String with(RuleText rule, Edit edit) {
        return edit.in(upTo(rule, rule.conditions().size() - 1), rule);
    }

    /** Tells whether a constraint only binds an attribute. */
    static boolean isBinding(RuleText rule, Span constraint) {
        return BINDING.matcher(constraint.of(rule.text()).strip()).matches();
    }

    /** Returns the constraints of a condition that compare something, those on the results of an accumulation included. */
    static List<Span> comparing(RuleText rule, ConditionText condition) {
        return Stream.concat(
                        condition.patterns().stream()
                                .map(PatternText::constraints)
                                .flatMap(List::stream),
                        condition.results().stream())
                .filter(constraint -> !isBinding(rule, constraint))
                .toList();
    }
}
