package dev.sherpa.cli;

import dev.sherpa.rules.cases.Coverage;
import dev.sherpa.rules.cases.Goal;
import java.util.List;

/**
 * What cases show, as JSON.
 *
 * @param rules of how many rules it is shown that they hold, and that they do not
 * @param conditions of how many conditions that they are true, and false
 * @param bars how many sides of bars
 * @param missed what no case shows
 * @param proved how much of it the pack proves impossible
 * @param contradicted proofs that do not hold
 */
record CoverageDocument(
        Share rules, Share conditions, Share bars, List<Missed> missed, int proved, List<WrongProof> contradicted) {

    /**
     * How much of something is shown.
     *
     * @param shown how much is
     * @param of how much could be
     */
    record Share(long shown, long of) {}

    /**
     * Something that no case shows.
     *
     * @param file the file, as the working directory sees it
     * @param line the line
     * @param rule the name of the rule
     * @param text the source text that it is about
     * @param shown what is to be shown of it
     */
    record Missed(String file, int line, String rule, String text, String shown) {}

    static CoverageDocument of(Coverage coverage, String folder) {
        return new CoverageDocument(
                share(coverage, Goal.Kind.RULE),
                share(coverage, Goal.Kind.CONDITION),
                share(coverage, Goal.Kind.COMPARISON),
                coverage.missed().stream()
                        .map(goal -> new Missed(
                                folder + goal.rule().file(),
                                goal.line(),
                                goal.rule().name(),
                                goal.text(),
                                goal.shown()))
                        .toList(),
                coverage.proved().size(),
                WrongProof.of(coverage.contradicted(), folder));
    }

    private static Share share(Coverage coverage, Goal.Kind kind) {
        return new Share(coverage.covered(kind), coverage.coverable(kind));
    }
}
