package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How DRL is taken apart, also where it is none. */
class DrlTokenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            $a : B( c >= 1.5 )    → $a · : · B · ( · c · >= · 1.5 · )
            x.y && z||w           → x.y · && · z · || · w
            "a b" 'c'             → "a b" · 'c'
            "never ends           → "never ends
            // to the end         → // to the end
            a /* b */ c           → a · /* b */ · c
            a /* never ends       → a · /* never ends
            "// no comment"       → "// no comment"
            """)
    void readsTokens(String text, String tokens) {
        assertThat(String.join(" · ", texts(text))).isEqualTo(tokens);
    }

    @Test
    void endsNoTextAtAQuoteBehindABackslash() {
        assertThat(texts("\"a\\\" b\" c")).containsExactly("\"a\\\" b\"", "c");
    }

    @Test
    void endsAtTheLineWhatNeverEnds() {
        assertThat(texts("\"a\nb\n'c\\\nd")).containsExactly("\"a", "b", "'c\\", "d");
        assertThat(texts("// a  \nb")).containsExactly("// a", "b");
    }

    @Test
    void takesABlankThatIsNoneOfOursForASign() {
        assertThat(texts("a \u3000 b")).containsExactly("a", "\u3000", "b");
    }

    @Test
    void readsCommentsAsSignsWhereNoneAreExpected() {
        assertThat(DrlToken.of("a // b").stream().map(DrlToken::text)).containsExactly("a", "/", "/", "b");
    }

    private static List<String> texts(String text) {
        return DrlToken.withComments(text).stream().map(DrlToken::text).toList();
    }
}
