package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack is text from somebody else: loading it runs nothing that it says. */
class HostilePackTests {

    private static final String MARK = "sherpa.hostile.pack";
    private static final String CODE = "System.setProperty( \"" + MARK + "\", \"ran\" )";
    private static final String UNQUOTED = "System.setProperty( String.valueOf( 1 ), String.valueOf( 2 ) )";

    @AfterEach
    void forget() {
        System.clearProperty(MARK);
        System.clearProperty("1");
    }

    static Stream<UnaryOperator<PackDraft>> attacks() {
        return Stream.of(
                pack -> pack.replacing(
                        "facts.drl", "LEFT, RIGHT;", "LEFT( " + CODE + " ), RIGHT( \"\" );\n mark : String"),
                pack -> pack.replacing("facts.drl", "note : String", "note : String = " + CODE),
                pack -> pack.replacing("facts.drl", "note : String", "note : String @doc( " + CODE + " )"),
                pack -> pack.replacing("facts.drl", "note : String", "note : String @minimum( " + CODE + " )"),
                pack -> pack.replacing("facts.drl", "note : String", "note ; static { " + CODE + "; } : String"),
                pack -> pack.replacing(
                        "facts.drl", "note : String", "note : String\\u003b static { " + UNQUOTED + "; }"),
                pack -> pack.appending("facts.drl", "declare Evil extends java.lang.Thread\n x : String\nend\n"),
                pack -> pack.appending("facts.drl", "declare trait Evil\n x : String = " + CODE + "\nend\n"),
                pack -> pack.appending("facts.drl", "function String run() { return " + CODE + "; }\n"),
                pack -> pack.appending("facts.drl", "import static java.lang.System.*\n"),
                pack -> pack.appending("facts.drl", "import function java.lang.System.setProperty\n"),
                pack -> pack.appending("facts.drl", "global java.lang.Runtime runtime\n"),
                pack -> pack.appending("facts.drl", "import accumulate java.lang.Thread run\n"),
                pack -> pack.appending("facts.drl", "dialect \"mvel\"\n"),
                pack -> pack.replacing("tank.drl", "litres < 10", "litres < 10, eval( " + CODE + " == null )"),
                pack -> pack.replacing("tank.drl", "litres < 10", "litres < 10, " + CODE + " == null"),
                pack -> pack.replacing("tank.drl", "litres < 10", "litres < 10, note == \"\" + " + CODE),
                pack -> pack.replacing(
                        "tank.drl", "litres < 10", "litres < 10, note == \"\\\" + " + UNQUOTED + " + \\\"\""),
                pack -> pack.replacing(
                        "tank.drl", "litres < 10", "litres < 10, note == \"\\u0022 + " + UNQUOTED + "\""),
                pack -> pack.replacing("tank.drl", "litres < 10 )", "litres < 10 ) eval( " + CODE + " == null )"),
                pack -> pack.replacing("tank.drl", "litres < 10 )", "litres < 10 ) String() from " + CODE),
                pack -> pack.replacing("tank.drl", "litres < 10 )", "litres < 10 ) do[ x ]"),
                pack -> pack.replacing("tank.drl", "total( $l )", "total( " + CODE + " )"),
                pack -> pack.replacing("tank.drl", "$all : total( $l )", "init( " + CODE + "; ) action( ) result( 1 )"),
                pack -> pack.replacing("tank.drl", "new Filling( $all )", "new Filling( $all ) {{ " + CODE + "; }}"),
                pack -> pack.replacing(
                        "tank.drl", "new Filling( $all )", "new Filling( " + CODE + " == null ? $all : $all )"),
                pack -> pack.replacing("tank.drl", "insertLogical(", CODE + "; insertLogical("),
                pack -> pack.replacing(
                        "tank.drl", "insertLogical(", "} static { " + CODE + "; } void f() { insertLogical("),
                pack -> pack.replacing(
                        "tank.drl", "insertLogical(", "\\u007d static { " + UNQUOTED + "; } {insertLogical("),
                pack -> pack.replacing("tank.drl", "@status( RED )", "@status( " + CODE + " )"),
                pack -> pack.replacing("tank.drl", "@status( RED )", "@status( RED ) @timer( " + CODE + " )"),
                pack -> pack.replacing("tank.drl", "only.\" )", "only.\" ) salience ( " + CODE + ".length() )"),
                pack -> pack.replacing("tank.drl", "only.\" )", "only.\" ) enabled ( " + CODE + " == null )"),
                pack -> pack.replacing(
                        "tank.drl", "rule \"Readings add up\"", "rule \"Up */ static { " + UNQUOTED + "; } /*\""),
                pack -> pack.replacing("launch.drl", "@value( GO )", "@value( " + CODE + " )"),
                pack -> pack.replacing("launch.drl", "then\nend", "then\n    " + CODE + ";\nend"),
                pack -> pack.appending("pack.yaml", "words: { GO: !!java.lang.ProcessBuilder [[ touch, x ]] }\n"),
                pack -> pack.appending("pack.yaml", "? !!javax.script.ScriptEngineManager [ x ]\n"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedBeforeAnythingRuns(UnaryOperator<PackDraft> attack) {
        PackDraft draft = attack.apply(new PackDraft());

        assertThat(draft.problems()).isNotEmpty();
        assertThat(System.getProperty(MARK)).isNull();
        assertThat(System.getProperty("1")).isNull();
    }

    /** Comments, names and sentences reach neither the compiler nor the classes that it makes. */
    @Test
    void textThatLooksLikeCodeStaysText() {
        PackDraft draft = new PackDraft()
                .appending("facts.drl", "// \\u000a static { " + UNQUOTED + "; }\n/* \\u002a/ " + UNQUOTED + "; */\n")
                .replacing("tank.drl", "only.", "*/ static [ " + UNQUOTED + "; ] /* // only.")
                .replacing(
                        "facts.drl", "note : String", "note : String @doc( \"*/ static ( " + UNQUOTED + "; ) /*\" )");

        assertThat(draft.problems()).isEmpty();
        assertThat(System.getProperty("1")).isNull();
    }
}
