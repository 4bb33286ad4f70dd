package dev.sherpa.rules.lint;

import java.util.List;
import java.util.Set;

/** Tells what the words and signs of a constraint are. */
final class Words {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> ENDS = Set.of("", ",", "&&", "||", "(", ")", "in", "!");

    private Words() {}

    static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    static boolean isText(String word) {
        return word.startsWith("\"");
    }

    static boolean isLiteral(String word) {
        return isNumber(word) || isText(word) || word.equals("true") || word.equals("false");
    }

    static boolean isComparison(String word) {
        return COMPARISONS.contains(word);
    }

    /** Tells whether the word at an index stands alone on its side of a comparison, or in a list. */
    static boolean standsAlone(List<String> words, int index) {
        String before = index > 0 ? words.get(index - 1) : "";
        String after = index + 1 < words.size() ? words.get(index + 1) : "";
        return (isComparison(before) || ENDS.contains(before))
                && (isComparison(after) || ENDS.contains(after))
                && !isArgument(words, index);
    }

    /** Tells whether the innermost parentheses around the word at an index are those of a function. */
    private static boolean isArgument(List<String> words, int index) {
        int depth = 0;
        for (int at = index - 1; at > 0; at--) {
            depth += words.get(at).equals(")") ? 1 : words.get(at).equals("(") ? -1 : 0;
            if (depth < 0) {
                String before = words.get(at - 1);
                return Character.isLetter(before.charAt(0)) && !before.equals("in");
            }
        }
        return false;
    }
}
