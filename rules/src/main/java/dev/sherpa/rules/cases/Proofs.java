package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.Proof;
import java.time.Duration;
import java.util.List;

/** Holds what no case shows against the proofs of the pack. */
final class Proofs {

    private Proofs() {}

    static Coverage applied(List<Goal> covered, List<Goal> missed, List<Proof> proofs) {
        List<Proof> claims = of(proofs, Proof.Kind.UNREACHABLE);
        return new Coverage(
                List.copyOf(covered),
                missed.stream()
                        .filter(goal -> claims.stream().noneMatch(claim -> claims(claim, goal)))
                        .toList(),
                missed.stream()
                        .filter(goal -> claims.stream().anyMatch(claim -> claims(claim, goal)))
                        .toList(),
                claims.stream()
                        .filter(claim -> missed.stream().noneMatch(goal -> claims(claim, goal)))
                        .toList());
    }

    static MutationResult applied(List<Mutant> killed, List<Mutant> survivors, List<Proof> proofs, Duration took) {
        List<Proof> claims = of(proofs, Proof.Kind.EQUIVALENT);
        return new MutationResult(
                List.copyOf(killed),
                survivors.stream()
                        .filter(mutant -> claims.stream().noneMatch(claim -> claims(claim, mutant)))
                        .toList(),
                survivors.stream()
                        .filter(mutant -> claims.stream().anyMatch(claim -> claims(claim, mutant)))
                        .toList(),
                claims.stream()
                        .filter(claim -> survivors.stream().noneMatch(mutant -> claims(claim, mutant)))
                        .toList(),
                took);
    }

    private static List<Proof> of(List<Proof> proofs, Proof.Kind kind) {
        return proofs.stream().filter(proof -> proof.kind() == kind).toList();
    }

    private static boolean claims(Proof proof, Goal goal) {
        return proof.rule().equals(goal.rule().name())
                && proof.text().equals(goal.text())
                && proof.other().equals(goal.shown());
    }

    private static boolean claims(Proof proof, Mutant mutant) {
        return proof.rule().equals(mutant.rule().name())
                && proof.text().equals(mutant.original())
                && proof.other().equals(mutant.mutated());
    }
}
