package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Citation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that matched a condition.
 *
 * @param kind what it is
 * @param type the fact type or derived type
 * @param subject what a fact is about
 * @param name the name of a parameter, item or conclusion, or the title of a window
 * @param values its values by attribute, in canonical form: number, text, flag, day or list of text
 * @param fact the id of the leading fact, if it is stored
 * @param citations what it rests on: a fact's own, a parameter's, or those of what it was derived from
 */
public record Match(
        Kind kind,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String name,
        Map<String, Object> values,
        @Nullable String fact,
        List<Citation> citations) {

    /** What can match a condition. */
    public enum Kind {
        /** A current fact. */
        FACT,
        /** A fact that a rule derived. */
        DERIVED,
        /** A parameter with its value as of the day. */
        PARAMETER,
        /** A calendar window, or a run of free days. */
        WINDOW,
        /** An item with its status. */
        ITEM,
        /** A conclusion with its value. */
        CONCLUSION,
        /** The as-of day. */
        DAY
    }
}
