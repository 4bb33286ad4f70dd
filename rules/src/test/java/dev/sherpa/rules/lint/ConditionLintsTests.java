package dev.sherpa.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the lints of conditions say of each of many rules, all of them in one pack. */
class ConditionLintsTests {

    /** Conditions of a rule, behind the bar {@code $low}, and the lint that they are reported by. */
    private static final String RULES = """
            Reading( litres < 10 ) → number-in-rule
            Reading( litres == 10.5 || litres == null ) → number-in-rule
            Reading( litres in ( 7, 0 ) ) → number-in-rule
            Reading( litres > -5 ) → number-in-rule
            Reading( $low.number < 10 ) → number-in-rule
            Reading( litres > 0 ) →
            Reading( litres * 2 > $low.number ) →
            Reading( litres >= 1, litres < product( 2, $low.number ) ) →
            Reading( 1 == 1 ) → constant-comparison
            Reading( "a" == "b", litres < $low.number ) → constant-comparison
            Reading( litres >= litres ) → constant-comparison
            Reading( sealed == true && 1 < 0 ) → constant-comparison
            Reading( sealed == true ) →
            Reading( litres > 1, litres < 1 ) → never-holds
            Reading( litres > 1, litres <= 1 ) → never-holds
            Reading( litres == 0, litres == 1 ) → never-holds
            Reading( litres < 0 ) → never-holds
            Reading( litres >= 1, litres <= 1, litres != 1 ) → never-holds
            Reading( litres >= 1, litres <= 1 ) →
            Reading( litres >= 0, litres <= 1 ) →
            Reading( gauge < Gauge.LEFT ) → never-holds
            Reading( gauge == Gauge.LEFT, gauge == Gauge.RIGHT ) → never-holds
            Reading( gauge > Gauge.LEFT, gauge == Gauge.RIGHT ) →
            Reading( sealed == true, sealed == false ) → never-holds
            Reading( note == "a", note == "b" ) → never-holds
            Reading( checkedOn < said, checkedOn > said ) → never-holds
            Reading( checkedOn <= said, checkedOn >= said ) →
            Reading( litres < $low.number, litres >= $low.number ) → never-holds
            Reading( 1 > litres, litres > 1 ) → never-holds
            Reading( 0 > litres ) → never-holds
            Reading( litres < -1 ) → never-holds
            Reading( litres == -1 ) → never-holds
            Reading( litres > -1 ) →
            Reading( litres == null, litres > 0 ) → never-holds
            Reading( gauge == null ) → never-holds
            Reading( litres == null ) →
            Reading( gauge != Gauge.LEFT, gauge != Gauge.RIGHT ) → never-holds
            Reading( gauge != Gauge.LEFT, gauge < Gauge.RIGHT ) → never-holds
            Reading( gauge != Gauge.LEFT, gauge <= Gauge.RIGHT ) →
            Reading( sealed != null, sealed != true, sealed != false ) → never-holds
            Reading( "a" == note, note in ( "b", "c" ) ) → never-holds
            Reading( note == "a", note in ( "a", "b" ) ) →
            Reading( litres > 1 && litres < 1 ) → never-holds
            Reading( litres > 1 || litres < 1 ) →
            Reading( ( litres > 1 || litres == 0 ), litres == 1 ) → never-holds
            Reading( !( litres >= 1 ), litres > 1 ) → never-holds
            Reading( checkedOn < said, said < checkedOn ) → never-holds
            Reading( $l : litres, litres > 1, $l < 1 ) → never-holds
            Reading( crew contains "a", crew not contains "a" ) → never-holds
            Reading( crew contains "a", crew not contains "b" ) →
            Reading( litres > litres ) → constant-comparison
            Reading( note != "a" ) → unguarded-test
            Reading( note not in ( "a", "b" ) ) → unguarded-test
            Reading( crew not contains "a" ) → unguarded-test
            Reading( !( litres >= $low.number ) ) → unguarded-test
            Reading( sealed == true && note != "a" ) → unguarded-test
            Reading( litres + 1 != 1 ) → unguarded-test
            Reading( least( litres, 1 ) != 1 ) → unguarded-test
            Reading( checkedOn != daysAfter( said, 1 ) ) → unguarded-test
            Reading( note == "a" || note != "b" ) → unguarded-test
            Reading( litres > 1 || note == null, note != "a" ) → unguarded-test
            Reading( $l : litres, $l != 1 ) → unguarded-test
            Reading( sealed != true, sealed != false ) → unguarded-test
            Reading( note != null, note != "a" ) →
            Reading( null != note, note != "a" ) →
            Reading( crew contains "a", crew not contains "b" ) →
            Reading( note matches "[A-Z].*", note != "X" ) →
            Reading( note in ( "a", "b" ), note not in ( "b", "c" ) ) →
            Reading( $low.number <= litres, litres != 1 ) →
            Reading( litres >= $low.number + 1, litres != 1 ) →
            Reading( litres > 0 && litres < 1, litres != $low.number ) →
            Reading( note != null && note != "a" ) →
            Reading( !( note == null || note == "a" ) ) →
            Reading( note == null, note != "a" ) →
            Reading( $low.number != 1 ) →
            Reading( note == null || note != "a" ) →
            Reading( litres > 0, !( litres >= $low.number ) ) →
            Reading( note != null ) →
            Reading( gauge != Gauge.LEFT ) →
            Reading( subject != "a" ) →
            $r : Reading( ) Reading( subject != $r.note )                         → unguarded-test
            Reading( $n : note ) Reading( subject != $n )                         → unguarded-test
            Reading( $n : note ) not Reading( subject != $n )                     → unguarded-test
            Reading( note != null, $n : note ) Reading( subject != $n )           →
            Reading( $n : note ) Reading( subject != $n, note == $n )             →
            Reading( $n : note ) Reading( subject != $n ) Reading( note == $n )   →
            Filling( litres != 1 )                                                →
            Perhaps( note != "a" )                                                → unguarded-test
            Surely( note != "a" )                                                 →
            AsOf( $d : day ) Reading( said < $d, $d < said )                      → never-holds
            $d : AsOf( ) Reading( said < $d.day, $d.day < said )                  → never-holds
            Reading( litres > 1, $l : litres ) Reading( litres < $l )             →
            Reading( litres < 1, $l : litres ) Reading( litres > 1, litres < $l ) → never-holds
            forall( Reading( $l : litres, $l > 1 ) Reading( litres == $l, litres < 1 ) ) → never-holds
            Surely( size == 1 ) Surely( size < 0 )                                →
            """;

    @TestFactory
    Stream<DynamicTest> judgesConditions() {
        List<String[]> rules = RULES.lines().map(line -> line.split("→", -1)).toList();
        PackDraft draft = new PackDraft()
                .appending(
                        "parameters.yaml",
                        "tank.low:\n  unit: l\n  values: [{ from: 2030-01-01, value: 10, analyst: a }]\n")
                .appending("tank.drl", DERIVED);
        for (int i = 0; i < rules.size(); i++) {
            draft.appending("tank.drl", """
                    rule "Number %d"
                        @item( "tank" )  @status( RED )  @cite( "manual" )  @says( "Number %d." )
                    when
                        $low : Parameter( name == "tank.low" )
                        %s  // number %d
                    then
                    end
                    """.formatted(i, i, rules.get(i)[0].strip(), i));
        }
        List<Problem> problems;
        RulePack pack = draft.load();
        problems = PackCheck.warnings(draft.files(), pack);
        return IntStream.range(0, rules.size())
                .mapToObj(i -> DynamicTest.dynamicTest(rules.get(i)[0].strip(), () -> {
                    String code = rules.get(i)[1].strip();
                    int line = draft.lineOf("tank.drl", "// number " + i + "\n");
                    Set<String> codes = problems.stream()
                            .filter(problem -> problem.file().equals("tank.drl") && problem.line() == line)
                            .map(Problem::code)
                            .collect(Collectors.toSet());
                    assertThat(codes).isEqualTo(code.isEmpty() ? Set.of() : Set.of(code));
                }));
    }

    private static final String DERIVED = """
            declare Perhaps
                note : String
            end

            declare Surely
                note : String
                size : BigDecimal @minimum( 0 )
            end

            rule "Perhaps there is a note"
            when
                Reading( $n : note )
            then
                insertLogical( new Perhaps( $n ) );
            end

            rule "There is a note"
            when
                Reading( note != null, $n : note )
            then
                insertLogical( new Surely( $n, number( -1 ) ) );
            end

            """;
}
