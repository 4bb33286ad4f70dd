package dev.sherpa.pack;

import dev.sherpa.api.model.CaseCoverage;
import dev.sherpa.api.model.CoverageShare;
import dev.sherpa.api.model.MissedGoal;
import dev.sherpa.api.model.WrongProof;
import dev.sherpa.rules.cases.Coverage;
import dev.sherpa.rules.cases.Goal;
import dev.sherpa.rules.pack.Proof;
import dev.sherpa.rules.pack.ProofReader;
import java.util.List;

/** Writes what cases show as the contract has it. */
public final class CoverageDocuments {

    private CoverageDocuments() {}

    /** Writes what cases show, with a folder before the names of files. */
    public static CaseCoverage of(Coverage coverage, String folder) {
        return new CaseCoverage(
                share(coverage, Goal.Kind.RULE),
                share(coverage, Goal.Kind.CONDITION),
                share(coverage, Goal.Kind.COMPARISON),
                coverage.missed().stream().map(goal -> missed(goal, folder)).toList(),
                coverage.proved().size(),
                wrong(coverage.contradicted(), folder));
    }

    /** Writes proofs that do not hold. */
    public static List<WrongProof> wrong(List<Proof> proofs, String folder) {
        return proofs.stream()
                .map(proof -> new WrongProof(
                        folder + ProofReader.FILE, proof.line(), proof.rule(), proof.text(), proof.other()))
                .toList();
    }

    private static CoverageShare share(Coverage coverage, Goal.Kind kind) {
        return new CoverageShare(Math.toIntExact(coverage.covered(kind)), Math.toIntExact(coverage.coverable(kind)));
    }

    private static MissedGoal missed(Goal goal, String folder) {
        return new MissedGoal(
                folder + goal.rule().file(), goal.line(), goal.rule().name(), goal.text(), goal.shown());
    }
}
