package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An evaluation does what its trace takes when the trace is asked for, and within its bounds. */
class EvaluationTests {

    private static final LocalDate DAY = LocalDate.parse("2030-02-01");

    @Test
    void hasItsOutcomesBeforeItsTraceIsReadAndAfter() {
        RulePack pack = draft().load();
        Evaluation evaluation = new Assessor().evaluate(pack, facts(pack));

        assertThat(evaluation.outcomes()).containsEntry(Head.item("tank"), "GREEN");
        assertThat(evaluation.assessment()).isEqualTo(new Assessor().assess(pack, facts(pack)));
        assertThat(evaluation.assessment()).isSameAs(evaluation.assessment());
        assertThat(evaluation.assessment().findings(Head.item("tank")))
                .extracting(finding -> finding.rule().name())
                .contains("Second");
        assertThat(evaluation.outcomes()).containsEntry(Head.item("tank"), "GREEN");
    }

    @Test
    void whatOnlyTheTraceTakesIsNotDoneForOutcomes() {
        PackDraft draft = draft().appending(
                        "tank.drl", clause("Bomb", "Reading() Reading() Reading() Reading() Reading() Reading()"));
        RulePack pack = draft.load();
        Evaluation evaluation = new Assessor().evaluate(pack, facts(pack));

        assertThat(evaluation.outcomes()).containsEntry(Head.item("tank"), "GREEN");
        assertThatExceptionOfType(EvaluationStopped.class)
                .isThrownBy(evaluation::assessment)
                .satisfies(stopped -> assertThat(stopped.rule())
                        .hasValueSatisfying(rule -> assertThat(rule.name()).isEqualTo("Bomb")));
    }

    @Test
    void traceCountsTowardsTheBoundsOfTheEvaluation() {
        RulePack pack = draft().load();
        FactBase facts = facts(pack);
        long outcomes = least(steps -> new Assessor(bounds(steps)).evaluate(pack, facts));
        long whole = least(steps -> new Assessor(bounds(steps)).assess(pack, facts));
        Evaluation evaluation = new Assessor(bounds(whole - 1)).evaluate(pack, facts);

        assertThat(outcomes).isLessThan(whole - outcomes);
        assertThatExceptionOfType(EvaluationStopped.class).isThrownBy(evaluation::assessment);
    }

    /** Two clauses of the tank hold: what the second matches is of the trace alone. */
    private static PackDraft draft() {
        return new PackDraft()
                .appending("tank.drl", clause("Second", "Reading( $l : litres ) Reading( litres == $l )"));
    }

    /** Returns the least number of steps with which something is not stopped. */
    private static long least(LongConsumer evaluation) {
        long steps = 0;
        for (long bit = 1 << 20; bit > 0; bit >>= 1) {
            try {
                evaluation.accept(steps + bit);
            } catch (EvaluationStopped stopped) {
                steps += bit;
            }
        }
        return steps + 1;
    }

    private static Bounds bounds(long steps) {
        return new Bounds(steps, 1_000_000, 1_000_000, 1_000_000, Duration.ofDays(1));
    }

    private static FactBase facts(RulePack pack) {
        List<Fact> readings = IntStream.range(0, 60)
                .mapToObj(i -> GivenFact.of("Reading", "tank-" + i)
                        .with("gauge", "LEFT")
                        .with("litres", i)
                        .in(pack))
                .toList();
        return FactBase.ofFacts(readings, DAY, pack.factBaseRules(DAY));
    }

    private static String clause(String name, String conditions) {
        return "rule \"" + name + "\"\n    @item( \"tank\" )  @status( RED )  @says( \"" + name
                + " holds.\" )\nwhen\n    " + conditions + "\nthen\nend\n";
    }
}
