package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.ProofReader;
import java.util.Locale;

/** Prints the operators with their counts, and each survivor with its file and line, its text and what became of it. */
public final class MutationReport {

    private MutationReport() {}

    /**
     * Returns the text, whose lines end with a newline, with a folder before the names of files; the folder is empty or
     * ends in a slash.
     */
    public static String of(MutationResult result, String folder) {
        StringBuilder text = new StringBuilder();
        result.survivors()
                .forEach(mutant -> text.append(String.format(
                        Locale.ROOT,
                        "%s%s:%d: survived: %s: %s -> %s\n",
                        folder,
                        mutant.rule().file(),
                        mutant.line(),
                        mutant.operator(),
                        mutant.original(),
                        mutant.mutated().isEmpty() ? "nothing" : mutant.mutated())));
        result.contradicted()
                .forEach(proof -> text.append(String.format(
                        Locale.ROOT,
                        "%s%s:%d: not so: a case notices it, or there is no such mutant: %s -> %s\n",
                        folder,
                        ProofReader.FILE,
                        proof.line(),
                        proof.text(),
                        proof.other())));
        for (Operator operator : Operator.values()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-18s %4d killed of %4d\n",
                    operator,
                    result.killed(operator),
                    result.made(operator)));
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "%d killed, %d survived, %d proved equivalent, in %.0f s\n",
                        result.killed().size(),
                        result.survivors().size(),
                        result.equivalent().size(),
                        result.took().toMillis() / 1000.0))
                .toString();
    }
}
