package dev.sherpa.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectsTests {

    private static final LocalDate DAY = LocalDate.parse("2030-05-01");
    private static final Instant WRITTEN = Instant.parse("2030-05-01T10:00:00Z");

    private final Evaluation evaluation = mock(Evaluation.class);

    @Test
    void areNotToldWhereEvaluatingFails() {
        when(evaluation.around("crossing", DAY, WRITTEN)).thenThrow(new IllegalStateException("A rule fails"));

        assertThat(new Effects(evaluation).of("crossing", DAY, WRITTEN)).isEmpty();
    }
}
