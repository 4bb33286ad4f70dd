package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.ConstraintTree.Compared;
import dev.sherpa.rules.pack.ConstraintTree.Joined;
import dev.sherpa.rules.pack.ConstraintTree.Negated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTreeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            litres >= 3                                  ~ litres >= 3
            a + b * 2 > -1.5                             ~ sum( a, product( b, 2 ) ) > -1.5
            a - b - c == 0                               ~ difference( difference( a, b ), c ) == 0
            ( a + 1 ) * 2 != $bar.number                 ~ product( sum( a, 1 ), 2 ) != $bar.number
            ( a ) == ( ( b ) )                           ~ a == b
            least( a, number( 3 ) ) < $x                 ~ least( a, number( 3 ) ) < $x
            gauge in ( Gauge.LEFT, null )                ~ gauge in Gauge.LEFT, null
            gauge not in ( Gauge.LEFT )                  ~ gauge not in Gauge.LEFT
            crew not contains "a, b"                     ~ crew not contains "a, b"
            note matches "x+"                            ~ note matches "x+"
            a == 1 && b == 2 || c == 3 && d == 4         ~ one( all( a == 1; b == 2 ); all( c == 3; d == 4 ) )
            a == 1 && ( b == 2 || !( c == 3 ) )          ~ all( a == 1; one( b == 2; not( c == 3 ) ) )
            ( ( a == 1 ) )                               ~ a == 1
            ( a == 1 && b == 2 ) && c == 3               ~ all( all( a == 1; b == 2 ); c == 3 )
            """)
    void readsConstraints(String text, String read) {
        assertThat(told(tree(text))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ( a + 1 ) * 2 == b          | ( a + 1 ) * 2
            ( a + 1 ) == b              | a + 1
            -2.5 == b                   | -2.5
            least( a, ( 3 ) ) == b      | least( a, ( 3 ) )
            """)
    void tellsWhereATermStands(String text, String left) {
        assertThat(part(text, ((Compared) tree(text)).left())).isEqualTo(left);
    }

    @Test
    void tellsWhereAConstraintStandsWithoutParenthesesAroundIt() {
        String text = "( a == 1 || b == 2 ) && ( ( c == 3 ) )";

        assertThat(((Joined) tree(text)).parts())
                .extracting(each -> part(text, each))
                .containsExactly("a == 1 || b == 2", "c == 3");
    }

    @Test
    void readsTermsUpToWhatIsNone() {
        List<String> words = words("$a, sum( $b, 2 ), Gauge.LEFT ) ) ;");

        assertThat(TermTree.list(words).stream().map(ConstraintTreeTests::told))
                .containsExactly("$a", "sum( $b, 2 )", "Gauge.LEFT");
    }

    @Test
    void computesAsRulesDo() {
        TermTree term = ((Compared) tree("( a + 1 ) / b < 3")).left();
        Map<String, BigDecimal> values = Map.of("a", new BigDecimal("2"), "b", new BigDecimal("4"));

        assertThat(term.value(word -> word.number() == null ? values.get(word.text()) : word.number()))
                .isEqualTo(new BigDecimal("0.75"));
        assertThat(term.value(word -> word.text().equals("b") ? null : BigDecimal.ONE))
                .as("of what is absent")
                .isNull();
    }

    @Test
    void computesNothingBeyondWhatIsComputedWith() {
        TermTree term = ((Compared) tree("a * a > 1")).left();

        assertThat(term.value(word -> new BigDecimal("1e20000"))).isNull();
        assertThat(term.value(word -> "text")).isNull();
    }

    private static ConstraintTree tree(String text) {
        return ConstraintTree.of(words(text));
    }

    private static List<String> words(String text) {
        return DrlToken.of(text).stream().map(DrlToken::text).toList();
    }

    private static String part(String text, SyntaxTree part) {
        List<DrlToken> tokens = DrlToken.of(text);
        return text.substring(
                tokens.get(part.from()).from(), tokens.get(part.to() - 1).to());
    }

    private static String told(ConstraintTree tree) {
        if (tree instanceof Joined joined) {
            String parts =
                    joined.parts().stream().map(ConstraintTreeTests::told).collect(Collectors.joining("; "));
            return (joined.all() ? "all( " : "one( ") + parts + " )";
        }
        if (tree instanceof Negated negated) {
            return "not( " + told(negated.part()) + " )";
        }
        Compared compared = (Compared) tree;
        String right = compared.right().stream().map(ConstraintTreeTests::told).collect(Collectors.joining(", "));
        return told(compared.left()) + " " + compared.operator() + " " + right;
    }

    private static String told(TermTree tree) {
        if (tree instanceof TermTree.Computed computed) {
            String arguments =
                    computed.arguments().stream().map(ConstraintTreeTests::told).collect(Collectors.joining(", "));
            return computed.function() + "( " + arguments + " )";
        }
        return ((TermTree.Word) tree).text();
    }
}
