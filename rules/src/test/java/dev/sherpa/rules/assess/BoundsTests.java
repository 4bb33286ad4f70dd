package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An evaluation has an end: rules that multiply are stopped and named, and others go on. */
class BoundsTests {

    private static final LocalDate DAY = LocalDate.parse("2030-02-01");
    private static final int FACTS = 60;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reading() Reading() Reading() Reading() Reading() Reading()                                                                                 | 50000 findings
            Reading( $g : gauge ) Reading( gauge == $g ) Reading( gauge == $g ) Reading( gauge == $g ) Reading( gauge == $g )                           | 50000 findings
            Reading( $l : litres ) Reading( litres != $l ) Reading( litres != $l ) Reading( litres >= $l ) Reading( litres >= $l )                      | 50000 findings
            Reading() Reading() Reading() Reading() not Reading( litres < 0 )                                                                           | 50000 findings
            Reading() Reading() Reading() Reading() exists Reading( litres < 0 )                                                                        | 500000 partial matches
            Reading() Reading() Reading() Reading() accumulate( $f : Reading(); $n : tally( $f ) )                                                      | 500000 partial matches
            Reading() Reading() Reading() Reading() forall( Reading( $s : subject ) Reading( subject == $s ) )                                          | 500000 partial matches
            """)
    void joinThatMultipliesIsStoppedAndNamed(String conditions, String bound) {
        PackDraft draft = new PackDraft().appending("tank.drl", clause(conditions));

        assertThatExceptionOfType(EvaluationStopped.class)
                .isThrownBy(() -> assess(draft, Bounds.STANDARD))
                .withMessage("The evaluation was stopped after " + bound + " at the rule 'Bomb', tank.drl:"
                        + draft.lineOf("tank.drl", "rule \"Bomb\"") + ".")
                .satisfies(stopped -> {
                    assertThat(stopped.bound()).isEqualTo(bound);
                    assertThat(stopped.rule()).map(Rule::name).contains("Bomb");
                });
    }

    @Test
    void joinThatMultipliesLittleIsNot() {
        PackDraft draft = new PackDraft().appending("tank.drl", clause("Reading() Reading( litres >= 0 )"));

        assertThat(assess(draft, Bounds.STANDARD).items()).isNotEmpty();
    }

    @Test
    void joinThatOnlySearchesIsStoppedToo() {
        PackDraft draft = new PackDraft()
                .appending("tank.drl", clause("Reading( $l : litres ) Reading( litres < $l, litres > $l )"));

        assertThatExceptionOfType(EvaluationStopped.class)
                .isThrownBy(() -> assess(draft, new Bounds(1_000, 1_000, 1_000, 1_000, Duration.ofDays(1))))
                .satisfies(stopped -> assertThat(stopped.bound()).isEqualTo("1000 steps"));
        assertThat(assess(draft, new Bounds(10_000, 1_000, 1_000, 1_000, Duration.ofDays(1)))
                        .items())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void findingsAreCounted(int findings, boolean stopped) {
        PackDraft draft = new PackDraft()
                .replacing("tank.drl", "litres < 10", "litres >= 0")
                .replacing("launch.drl", "status == \"GREEN\"", "status == \"GREY\"");
        Bounds bounds = new Bounds(1_000_000, 1_000_000, findings, 1_000, Duration.ofDays(1));

        if (stopped) {
            assertThatExceptionOfType(EvaluationStopped.class)
                    .isThrownBy(() -> assess(draft, bounds))
                    .withMessageStartingWith("The evaluation was stopped after 60 findings at the rule");
        } else {
            assertThat(assess(draft, bounds).items()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void derivedFactsAreCounted(int derived, boolean stopped) {
        PackDraft draft = new PackDraft().appending("tank.drl", """
                rule "Each is a filling"
                when
                    Reading( $l : litres )
                then
                    insertLogical( new Filling( $l ) );
                end
                """);
        Bounds bounds = new Bounds(1_000_000, 1_000_000, 1_000, derived, Duration.ofDays(1));

        if (stopped) {
            assertThatExceptionOfType(EvaluationStopped.class)
                    .isThrownBy(() -> assess(draft, bounds))
                    .withMessageStartingWith("The evaluation was stopped after 60 derived facts at the rule");
        } else {
            assertThat(assess(draft, bounds).items()).isNotEmpty();
        }
    }

    @Test
    void timeIsTheLastResort() {
        Bounds none = new Bounds(1_000_000, 1_000_000, 1_000, 1_000, Duration.ZERO);

        assertThatExceptionOfType(EvaluationStopped.class)
                .isThrownBy(() -> assess(new PackDraft(), none))
                .withMessageStartingWith("The evaluation was stopped after 0 ms at the rule");
    }

    /** Each derivation doubles the digits of the one before. */
    @Test
    void numberThatGrowsWithoutEndIsStopped() {
        PackDraft draft = new PackDraft().with("chain.drl", chain(30));

        assertThatExceptionOfType(EvaluationStopped.class)
                .isThrownBy(() -> assess(draft, Bounds.STANDARD))
                .withMessageStartingWith(
                        "The evaluation was stopped after a number of more than 1000 digits at the rule 'Square ");
        assertThat(assess(new PackDraft().with("chain.drl", chain(5)), Bounds.STANDARD)
                        .items())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a*)*b", "(a|a)*b", "(a|aa)+b", "(.*.*.*.*)*b", "((a+)+)+b"})
    void regularExpressionDoesNotBacktrack(String expression) {
        PackDraft draft =
                new PackDraft().appending("tank.drl", clause("Reading( note matches \"" + expression + "\" )"));

        assertThat(assess(draft, Bounds.STANDARD).items()).isNotEmpty();
    }

    @Test
    void windowThatNeverComesIsNotWaitedFor() {
        PackDraft draft = new PackDraft().with("calendar.ics", """
                        BEGIN:VCALENDAR
                        BEGIN:VEVENT
                        UID:never
                        SUMMARY:Never
                        CATEGORIES:never
                        DTSTART;VALUE=DATE:20300101
                        RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30
                        END:VEVENT
                        END:VCALENDAR
                        """).appending("tank.drl", clause("CalendarWindow()"));

        assertThat(assess(draft, Bounds.STANDARD).items().get(0).status()).isEqualTo("GREEN");
    }

    @Test
    void ruleThatFeedsItselfIsRefused() {
        assertThat(new PackDraft()
                        .replacing("tank.drl", "accumulate( Reading( $l", "accumulate( Filling( $l")
                        .problems())
                .anyMatch(problem -> problem.message().contains("cycle"));
    }

    @Test
    void othersGoOnAfterwards() {
        Assessor assessor = new Assessor();
        RulePack bomb = new PackDraft()
                .appending("tank.drl", clause("Reading() Reading() Reading() Reading() Reading()"))
                .load();
        RulePack sound = new PackDraft().load();
        assertThatExceptionOfType(EvaluationStopped.class).isThrownBy(() -> assessor.assess(bomb, facts(bomb)));
        assertThatExceptionOfType(EvaluationStopped.class).isThrownBy(() -> assessor.assess(bomb, facts(bomb)));
        assertThat(assessor.assess(sound, facts(sound)).items()).isNotEmpty();
    }

    private static Assessment assess(PackDraft draft, Bounds bounds) {
        RulePack pack = draft.load();
        return new Assessor(bounds).assess(pack, facts(pack));
    }

    private static FactBase facts(RulePack pack) {
        List<Fact> facts = IntStream.range(0, FACTS)
                .mapToObj(i -> GivenFact.of("Reading", "tank-" + i)
                        .with("gauge", "LEFT")
                        .number("litres", String.valueOf(i))
                        .with("note", "a".repeat(1_000))
                        .said("2030-01-01")
                        .in(pack))
                .toList();
        return FactBase.ofFacts(facts, DAY, pack.factBaseRules(DAY));
    }

    private static String clause(String conditions) {
        return "rule \"Bomb\"\n    @item( \"tank\" )  @status( RED )  @says( \"Bomb.\" )\nwhen\n    " + conditions
                + "\nthen\nend\n";
    }

    private static String chain(int length) {
        StringBuilder drl = new StringBuilder(
                "declare Square0\n    n : BigDecimal\nend\n"
                        + "rule \"Square 0\"\nwhen\n    AsOf()\nthen\n    insertLogical( new Square0( number( 999999999 ) ) );\nend\n");
        for (int i = 1; i <= length; i++) {
            drl.append("declare Square")
                    .append(i)
                    .append("\n    n : BigDecimal\nend\n")
                    .append("rule \"Square ")
                    .append(i)
                    .append("\"\nwhen\n    Square")
                    .append(i - 1)
                    .append("( $n : n )\nthen\n    insertLogical( new Square")
                    .append(i)
                    .append("( product( $n, $n ) ) );\nend\n");
        }
        return drl.toString();
    }
}
