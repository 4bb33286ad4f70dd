package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.RuleText;
import dev.sherpa.rules.pack.Span;

/**
 * A change of a rule's text.
 *
 * @param span the part that is replaced
 * @param replacement what stands there instead
 */
record Edit(Span span, String replacement) {

    /** Returns a part of the rule's text, around the edit, as it is after the edit; on one line. */
    String in(Span part, RuleText rule) {
        String edited = rule.text().substring(part.start(), span.start())
                + replacement
                + rule.text().substring(span.end(), part.end());
        return onOneLine(edited);
    }

    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
