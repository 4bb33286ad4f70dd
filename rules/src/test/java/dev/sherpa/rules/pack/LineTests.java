package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTests {

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0000", "0001", "0009", "000A", "000B", "000C", "000D", "001F", "007F", "0080", "0085", "009F", "2028",
                "2029", "D800", "DBFF", "DC00", "DFFF"
            })
    void hasNoneOf(String point) {
        String text = text(point);

        assertThat(Line.is(text, 10)).isFalse();
        assertThat(Line.is("a" + text + "b", 10)).isFalse();
        assertThat(Line.is("a" + text, 10)).isFalse();
        assertThat(Line.is(text + "b", 10)).isFalse();
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"0020", "00A0", "1680", "2000", "2007", "200A", "200B", "202F", "205F", "3000", "FEFF"})
    void neitherBeginsNorEndsWith(String point) {
        String text = text(point);

        assertThat(Line.is(text, 10)).isFalse();
        assertThat(Line.is("a" + text, 10)).isFalse();
        assertThat(Line.is(text + "b", 10)).isFalse();
        assertThat(Line.is("a" + text + "b", 10)).isTrue();
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0021", "007E", "00A1", "00AD", "167F", "1681", "1FFF", "200C", "200D", "2027", "202A", "2030", "2060",
                "2FFF", "3001", "D7FF", "E000", "FEFE", "FF00", "FFFD", "1F680", "10FFFF"
            })
    void mayBe(String point) {
        assertThat(Line.is(text(point), 1)).isTrue();
    }

    @Test
    void hasTheFormThatIsPublished() {
        for (char c = 0; c < 0x100; c++) {
            for (String text : List.of("" + c, "a" + c, c + "a", "a" + c + "a", "" + c + c)) {
                assertThat(Line.is(text, 3)).as("U+%04X in %s", (int) c, text).isEqualTo(text.matches(Line.PATTERN));
            }
        }
    }

    @Test
    void hasOneCharacterAtLeastAndAsManyAsAllowed() {
        assertThat(Line.is("", 3)).isFalse();
        assertThat(Line.is("abc", 3)).isTrue();
        assertThat(Line.is("abcd", 3)).isFalse();
        assertThat(Line.is("🚀🚀🚀", 3)).isTrue();
        assertThat(Line.is("🚀🚀🚀🚀", 3)).isFalse();
    }

    private static String text(String point) {
        return Character.toString(Integer.parseInt(point, 16));
    }
}
