package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.Span;

/**
 * A mutant that a change of the conditions' text makes.
 *
 * @param mutant the mutant
 * @param conditions all conditions of the rule with the change
 */
record TextMutation(Mutant mutant, String conditions) {

    /** Makes the mutant of an edit; {@code shown} is the constraint or condition that a reader is shown of it. */
    static TextMutation changing(RuleText rule, Operator operator, Span shown, Edit edit) {
        return of(rule, operator, shown, edit, edit.in(shown, rule));
    }

    /** Makes the mutant that leaves out {@code shown}, and with it what {@code edit} takes away. */
    static TextMutation leavingOut(RuleText rule, Operator operator, Span shown, Edit edit) {
        return of(rule, operator, shown, edit, "");
    }

    private static TextMutation of(RuleText rule, Operator operator, Span shown, Edit edit, String mutated) {
        String original = Edit.onOneLine(shown.of(rule.text()));
        int line = rule.line(operator == Operator.DROP_CONSTRAINT ? shown : edit.span());
        return new TextMutation(new Mutant(operator, rule.rule(), line, original, mutated), RuleTexts.with(rule, edit));
    }
}
