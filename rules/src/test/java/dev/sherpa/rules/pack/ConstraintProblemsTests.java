package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a constraint may not be: each reported once, on its line, with what would be right. */
class ConstraintProblemsTests {

    private static final String SOUND = "litres < 10";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            liters < 10                                  → Reading has no attribute 'liters'; it has by, checkedOn, crew, gauge, litres
            litres < $nope                               → nothing before binds $nope
            litres < $later, $later : litres             → nothing before binds $later
            $later > 3, $later : litres                  → nothing before binds $later
            litres < $nope.litres                        → nothing before binds $nope
            litres < $bar.nomber                         → Parameter has no attribute 'nomber'; it has day, name, number, text
            litres < $number.scale                       → $number is a value and has no attribute 'scale'
            gauge == Gauge.MIDDLE                        → the enum Gauge has no constant 'MIDDLE'; it has LEFT, RIGHT
            gauge == Gouge.LEFT                          → 'Gouge' is not an enum of the pack
            litres < sqrt( 10 )                          → 'sqrt' is not a function; there are daysAfter, daysBefore, difference
            litres = 10                                  → '=' compares nothing; equal is written ==
            this == $bar                                 → Reading has no attribute 'this'
            litres                                       → 'litres' is a number, where a comparison is expected
            sealed                                       → a flag is compared: sealed == true, or == false
            litres < 10 && sealed                        → a flag is compared: sealed == true, or == false
            !sealed                                      → '(' is expected instead of 'sealed'
            litres < "x"                                 → litres is a number, and "x" is a text: they do not compare by <
            litres == "10"                               → litres is a number, and "10" is a text: they do not compare by ==
            note > 3                                     → note is a text, and 3 is a number: they do not compare by >
            note == 3                                    → note is a text, and 3 is a number: they do not compare by ==
            note < "b"                                   → note is a text, and "b" is a text: they do not compare by <
            gauge == "LEFT"                              → gauge is a Gauge, and "LEFT" is a text: they do not compare
            sealed == 1                                  → sealed is a flag, and 1 is a number: they do not compare
            sealed < true                                → they do not compare by <
            checkedOn == "2030-01-01"                    → checkedOn is a day, and "2030-01-01" is a text: they do not compare
            checkedOn > 3                                → checkedOn is a day, and 3 is a number: they do not compare
            crew == "Ann"                                → crew is a list, and "Ann" is a text: they do not compare
            crew == crew                                 → they do not compare by ==
            $bar == $bar                                 → they do not compare by ==
            null == null                                 → they do not compare by ==
            litres in ( 1, "b" )                         → litres is a number, and "b" is a text: they do not compare
            note contains "a"                            → contains looks for a text in a list
            crew contains 3                              → contains looks for a text in a list
            litres matches "a"                           → matches holds a text against a regular expression in quotes
            note matches "x("                            → matches holds a text against a regular expression in quotes
            note matches subject                         → matches holds a text against a regular expression in quotes
            note not matches "x"                         → 'not' is not expected
            litres < least( note, 3 )                    → least takes two numbers or two days, unlike least( note, 3 )
            litres < least( 3 )                          → least takes two numbers or two days, unlike least( 3 )
            litres < least( checkedOn, 3 )               → least takes two numbers or two days
            checkedOn < daysAfter( 3, checkedOn )        → daysAfter takes a day and a number
            litres < number( litres )                    → number takes one whole number of at most 9 digits, unlike number( litres )
            litres < number( 1234567890 )                → number takes one whole number of at most 9 digits
            litres < number( 1.5 )                       → number takes one whole number
            litres < note + 1                            → + takes two numbers
            litres < 10L                                 → '10L' is not part of the pack language
            litres < 0x10                                → is not part of the pack language
            litres < 1e3                                 → '1e3' is not part of the pack language
            crew[0] == "a"                               → '[0] == "a"' is not part of the pack language
            note str[startsWith] "a"                     → is not part of the pack language
            note memberOf crew                           → 'memberOf' is not expected
            note soundslike "x"                          → 'soundslike' is not expected
            note == 'a'                                  → a text is in double quotes
            note == "a\\tb"                              → is not part of the pack language
            litres < ( sealed ? 3 : 4 )                  → is not part of the pack language
            litres#BigDecimal < 3                        → '#BigDecimal < 3' is not part of the pack language
            litres > 3 && < 10                           → '<' is not expected
            litres < ( 3 || 4 )                          → '3' is a number, where a comparison is expected
            litres < 10 litres > 3                       → a comma is missing before 'litres'
            $x : litres * 2                              → a binding in a pattern is a plain attribute
            $x : litres > 2                              → a binding in a pattern is a plain attribute
            $x : "a"                                     → a binding in a pattern is a plain attribute, one of by, checkedOn
            $x : $bar.number                             → a binding in a pattern is a plain attribute, one of by, checkedOn
            $x : ( litres )                              → a binding in a pattern is a plain attribute, one of by, checkedOn
            $x : nope                                    → a binding in a pattern is a plain attribute, one of by, checkedOn
            x : litres                                   → a binding begins with $ and holds no __, unlike 'x'
            $x__1 : litres                               → a binding begins with $ and holds no __, unlike '$x__1'
            $bar : litres                                → $bar is bound twice
            $x := litres                                 → is not part of the pack language
            $x; litres < 3                               → a constraint names its attribute
            /crew                                        → '/' is not expected
            """)
    void isReportedOnItsLine(String constraint, String message) {
        PackDraft draft = with(constraint);

        assertThat(draft.problems())
                .first()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("tank.drl"))
                .satisfies(
                        problem -> assertThat(problem.line()).isEqualTo(draft.lineOf("tank.drl", "$number : number")))
                .satisfies(problem -> assertThat(problem.message()).contains(message));
    }

    /** None of these may get as far as the compiler, which would read them as Java. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            eval( System.exit( 3 ) == null )
            getClass() != null
            this.getClass() != null
            this.notifyAll() == null
            $bar.getNumber() > 3
            $bar.wait() == null
            litres.negate() > 3
            crew.size() > 3
            Gauge.LEFT.ordinal() > 3
            Gauge.values() != null
            System.out != null
            System.exit( 3 ) == null
            java.lang.Runtime.getRuntime() != null
            litres < new BigDecimal( 3 )
            note == "\\" + System.exit( 3 ) + \\""
            note == "${System.exit( 3 )}" + 1
            litres < exactly__( "3" )
            litres < smaller__( litres, litres )
            litres < ( (BigDecimal) litres )
            litres < 10 ) System.exit( 3 ) ; (
            """)
    void callsNothingOfJava(String constraint) {
        assertThat(with(constraint).problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.file())
                .isEqualTo("tank.drl"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            litres < 10.5 && ( gauge >= Gauge.LEFT || note != null )
            !( litres >= 3 ), note not in ( "a", subject ), crew not contains note
            litres + 2 * $number - 1 / 3 > -4.25, checkedOn <= daysBefore( said, $bar.number )
            greatest( litres, 3 ) == least( $number, litres ), note matches "[a-z]+[(].*"
            3 in ( litres, 4 ), litres + 1 not in ( 3, -4 ), "a" in ( note, subject ), Gauge.LEFT in ( gauge ), null not in ( note )
            $x : litres, litres == $x, $x in ( litres )
            said == checkedOn, true == sealed, null != checkedOn
            litres < 123456789012345678901234567890.5, litres > sum( 1, number( 2 ) )
            """)
    void isFine(String constraint) {
        assertThat(with(constraint).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'(', ')', 51", "'least( 1, ', ')', 51", "'!( ', ')', 300"})
    void nestsAtMostFiftyDeep(String open, String close, int deep) {
        String nested = "note == null && " + open.repeat(deep) + SOUND + close.repeat(deep);

        assertThat(with(nested).problems())
                .extracting(problem -> problem.line() + ": " + problem.message())
                .contains("25: parentheses are nested at most 50 deep");
    }

    @ParameterizedTest
    @CsvSource({"' + 1', 260", "' - litres', 260", "' || litres < 1', 140", "' && litres < 1', 140"})
    void holdsAtMostFiveHundredWords(String part, int times) {
        assertThat(with(SOUND + part.repeat(times)).problems()).singleElement().satisfies(problem -> assertThat(
                        problem.message())
                .startsWith("a constraint has at most 500 words and signs"));
    }

    private static PackDraft with(String constraint) {
        return new PackDraft()
                .replacing("tank.drl", SOUND, constraint)
                .replacing(
                        "tank.drl",
                        "    $reading : Reading(",
                        "    $bar : Parameter( name == \"tank.bar\", $number : number ) $reading : Reading(");
    }
}
