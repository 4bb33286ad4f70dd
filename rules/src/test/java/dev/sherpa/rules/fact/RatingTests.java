package dev.sherpa.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTests {

    @Test
    void ordersTheBetterFirstByLetterThenByDigit() {
        assertThat(List.of("C1", "A6", "B2", "F6", "A1", "B1").stream()
                        .map(Rating::parse)
                        .sorted())
                .extracting(Rating::toString)
                .containsExactly("A1", "A6", "B1", "B2", "C1", "F6");
    }

    @Test
    void ranksTheUnratedLast() {
        assertThat(Rating.UNRATED).isEqualTo(Rating.parse("F6")).isGreaterThan(Rating.parse("F5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "A0", "A7", "G1", "a1", "A12", "1A", " A1", "A1\n", "Á1", "A１"})
    void refusesAnythingElse(String text) {
        assertThat(Rating.isRating(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.parse(text))
                .withMessageContaining("as in B2");
    }

    @Test
    void refusesLettersAndDigitsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating('G', 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating('A', 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating('A', 7));
    }
}
