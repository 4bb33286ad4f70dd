package dev.sherpa.cli;

import dev.sherpa.api.model.WrongProof;
import dev.sherpa.pack.CoverageDocuments;
import dev.sherpa.rules.cases.MutationResult;
import dev.sherpa.rules.cases.Operator;
import java.util.List;

/**
 * What cases notice, as JSON.
 *
 * @param operators the operators, with their counts
 * @param survivors the changes that no case notices
 * @param equivalent how many changes the pack proves to change nothing
 * @param contradicted proofs that do not hold
 */
record MutationDocument(
        List<Count> operators, List<Survivor> survivors, int equivalent, List<WrongProof> contradicted) {

    /**
     * How many changes an operator made.
     *
     * @param operator its name
     * @param killed how many were noticed
     * @param made how many there were
     */
    record Count(String operator, long killed, long made) {}

    /**
     * A change that no case notices.
     *
     * @param file the file, as the working directory sees it
     * @param line the line
     * @param operator the name of the operator
     * @param rule the name of the rule
     * @param original the text that is changed
     * @param mutated the text that stands in its place; empty where nothing does
     */
    record Survivor(String file, int line, String operator, String rule, String original, String mutated) {}

    static MutationDocument of(MutationResult result, String folder) {
        return new MutationDocument(
                List.of(Operator.values()).stream()
                        .map(operator -> new Count(operator.toString(), result.killed(operator), result.made(operator)))
                        .toList(),
                result.survivors().stream()
                        .map(mutant -> new Survivor(
                                folder + mutant.rule().file(),
                                mutant.line(),
                                mutant.operator().toString(),
                                mutant.rule().name(),
                                mutant.original(),
                                mutant.mutated()))
                        .toList(),
                result.equivalent().size(),
                CoverageDocuments.wrong(result.contradicted(), folder));
    }
}
