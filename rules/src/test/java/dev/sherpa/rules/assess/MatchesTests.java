package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.fact.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchesTests {

    @Test
    void ordersEqualValuesByWhatTheyRestOn() {
        assertThat(new MatchOrder().compare(restingOn("A.", null), restingOn("B.", null)))
                .isNegative();
        assertThat(new MatchOrder().compare(restingOn("B.", null), restingOn("A.", null)))
                .isPositive();
    }

    @Test
    void ordersStoredFactsAsOthers() {
        assertThat(new MatchOrder().compare(restingOn("A.", "9"), restingOn("B.", "1")))
                .isNegative();
        assertThat(new MatchOrder().compare(restingOn("A.", "9"), restingOn("A.", "1")))
                .isZero();
    }

    private static Match restingOn(String statement, @Nullable String fact) {
        Citation citation = new Citation(null, "3", LocalDate.EPOCH, "CREW", null, statement, fact, null);
        return new Match(
                Match.Kind.DERIVED, "Total", null, null, Map.of("kg", BigDecimal.ONE), null, List.of(citation));
    }
}
