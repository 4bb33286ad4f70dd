package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.ProofReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what the cases of a pack show, and each thing that they do not with its file and line. */
public final class CoverageReport {

    private static final Map<Goal.Kind, String> WORDS = Map.of(
            Goal.Kind.RULE, "rules held and not held",
            Goal.Kind.CONDITION, "conditions true and false",
            Goal.Kind.COMPARISON, "sides of bars");

    private CoverageReport() {}

    /**
     * Returns the text, whose lines end with a newline, with a folder before the names of files; the folder is empty or
     * ends in a slash.
     */
    public static String of(Coverage coverage, String folder) {
        StringBuilder text = new StringBuilder();
        coverage.missed()
                .forEach(goal -> text.append(String.format(
                        Locale.ROOT,
                        "%s%s:%d: no case shows %s: %s\n",
                        folder,
                        goal.rule().file(),
                        goal.line(),
                        goal.shown(),
                        goal.text())));
        coverage.contradicted()
                .forEach(proof -> text.append(String.format(
                        Locale.ROOT,
                        "%s%s:%d: not so: a case shows it, or the pack has no such thing: %s: %s\n",
                        folder,
                        ProofReader.FILE,
                        proof.line(),
                        proof.other(),
                        proof.text())));
        for (Goal.Kind kind : List.of(Goal.Kind.values())) {
            text.append(String.format(
                    Locale.ROOT, "%s: %d of %d\n", WORDS.get(kind), coverage.covered(kind), coverage.coverable(kind)));
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "proved impossible: %d\n",
                        coverage.proved().size()))
                .toString();
    }
}
