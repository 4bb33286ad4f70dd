package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarTests {

    @Test
    void findsNamesThatHoldMostOfAText() {
        assertThat(Similar.to("dep water", List.of("The bridge is open", "The water is deep", "Deep water at noon")))
                .containsExactly("Deep water at noon", "The water is deep");
    }

    @Test
    void findsThreeAtMost() {
        assertThat(Similar.to("water", List.of("water 1", "water 2", "water 3", "water 4")))
                .containsExactly("water 1", "water 2", "water 3");
    }

    @Test
    void takesHalfOfThePairsAndNotLess() {
        assertThat(Similar.to("abcde", List.of("xabcx"))).containsExactly("xabcx");
        assertThat(Similar.to("abcde", List.of("xabx"))).isEmpty();
    }

    @Test
    void findsNothingLikeNothing() {
        assertThat(Similar.to("", List.of("water"))).isEmpty();
        assertThat(Similar.suggestion("", List.of("water"))).isEmpty();
    }
}
