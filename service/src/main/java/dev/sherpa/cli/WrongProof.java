package dev.sherpa.cli;

import dev.sherpa.rules.pack.Proof;
import dev.sherpa.rules.pack.ProofReader;
import java.util.List;

/**
 * A proof of a pack that does not hold, as JSON.
 *
 * @param file the file, as the working directory sees it
 * @param line the line
 * @param rule the name of the rule
 * @param text the source text that it is about
 * @param other what is said to be impossible, or equivalent
 */
record WrongProof(String file, int line, String rule, String text, String other) {

    static List<WrongProof> of(List<Proof> proofs, String folder) {
        return proofs.stream()
                .map(proof -> new WrongProof(
                        folder + ProofReader.FILE, proof.line(), proof.rule(), proof.text(), proof.other()))
                .toList();
    }
}
