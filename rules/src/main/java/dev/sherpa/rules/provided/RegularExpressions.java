package dev.sherpa.rules.provided;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.sherpa.rules.sandbox.Budget;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Matches texts with regular expressions in the syntax of RE2, in a time that grows with the length of text and expression.
 *
 * <p>There are no look-arounds and back-references: what needs them can take for ever.
 */
public final class RegularExpressions {

    private static final int LONGEST = 200;
    private static final int LARGEST = 500;
    private static final int MOST_REPEATED = 1_000;
    private static final int MOST_KEPT = 1_000;
    private static final int INSTRUCTIONS_PER_STEP = 16;
    private static final java.util.regex.Pattern COUNTED_GROUP =
            java.util.regex.Pattern.compile("\\)\\{[\\d,]*?(\\d{1,9}),?}");

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private RegularExpressions() {}

    /** Returns what keeps an expression from being used. */
    public static Optional<String> problem(String expression) {
        if (expression.length() > LONGEST) {
            return Optional.of("it is longer than " + LONGEST + " characters");
        }
        long repeated = COUNTED_GROUP
                .matcher(expression)
                .results()
                .map(RegularExpressions::count)
                .reduce(1L, (a, b) -> Math.min(a * Math.max(b, 1), MOST_REPEATED + 1L));
        if (repeated > MOST_REPEATED) {
            return Optional.of("the counts of its groups multiply to more than " + MOST_REPEATED);
        }
        try {
            return Pattern.compile(expression).programSize() > LARGEST
                    ? Optional.of("it is too large: more than " + LARGEST + " states")
                    : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription() + " (" + e.getPattern() + ")");
        }
    }

    /** Tells whether an expression matches all of a text. Added by the engine, never written in a pack. */
    public static boolean matches__(@Nullable String text, String expression) {
        if (text == null) {
            return false;
        }
        Pattern pattern = COMPILED.get(expression);
        if (pattern == null) {
            if (COMPILED.size() >= MOST_KEPT) {
                COMPILED.clear();
            }
            pattern = COMPILED.computeIfAbsent(expression, Pattern::compile);
        }
        Budget.ofThread().steps(1L + (long) text.length() * pattern.programSize() / INSTRUCTIONS_PER_STEP);
        return pattern.matches(text);
    }

    private static long count(MatchResult counted) {
        return Long.parseLong(counted.group(1));
    }
}
