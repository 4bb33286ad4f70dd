package dev.sherpa.rules.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that is probably meant by one that is not known. */
final class Nearest {

    private Nearest() {}

    /** Returns the known name with the fewest edits from a name, if there are few for its length. */
    static Optional<String> to(String name, Collection<String> known) {
        int most = Math.max(1, Math.min(3, name.length() / 3));
        return known.stream()
                .filter(each -> distance(name, each) <= most)
                .min(Comparator.comparing((String each) -> distance(name, each)).thenComparing(each -> each));
    }

    /** Says what is wrong with a name, which ones are known, and which one is probably meant. */
    static String message(String message, String list, Collection<String> known, Optional<String> meant) {
        return message
                + (list.isEmpty() || known.isEmpty() ? "" : "; " + list + " " + String.join(", ", known))
                + meant.map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** Counts the letters to insert, drop, replace or swap with their neighbour; capitals count as small letters. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
