package dev.sherpa.idempotency;

import static dev.sherpa.store.SampleFacts.SAID;
import static dev.sherpa.store.SampleFacts.reading;
import static dev.sherpa.store.SampleFacts.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sherpa.StoreApplication;
import dev.sherpa.dossier.Dossiers;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What holds of repeated writes, whatever the database. */
@SpringBootTest(
        classes = StoreApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "management.endpoint.health.validate-group-membership=false")
abstract class IdempotencyContract {

    private static final AtomicInteger KEYS = new AtomicInteger();

    record Receipt(UUID fact) {}

    @Autowired
    private Idempotency idempotency;

    @Autowired
    private RequestMemory memory;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private FactLog log;

    @Autowired
    private Clock clock;

    private String dossier;
    private KeyedRequest request;

    @BeforeEach
    void openADossier() {
        int number = KEYS.incrementAndGet();
        dossier = dossiers.create("keyed-" + number, "A crossing", "river").id();
        request = KeyedRequest.of("key-" + number, "POST", "/facts", "{}");
    }

    @Test
    void writesOnceAndRepeatsTheFirstAnswer() {
        Answer first = once(request);
        Answer second = once(request);

        assertThat(second).isEqualTo(first);
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void writesWheneverARequestWithoutAKeyComes() {
        once(null);
        once(null);

        assertThat(facts()).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatCameWithAnotherRequest() {
        once(request);

        assertThatThrownBy(() -> once(KeyedRequest.of(request.key(), "POST", "/facts", "{ }")))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThatThrownBy(() -> once(KeyedRequest.of(request.key(), "POST", "/others", "{}")))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void refusesARepetitionWhileTheFirstRequestRuns() {
        Answer answer = once(request, () -> {
            assertThatThrownBy(() -> once(request)).isInstanceOf(RequestInProgress.class);
            return write();
        });

        assertThat(once(request)).isEqualTo(answer);
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void freesTheKeyOfARefusedWriteAndStoresNothing() {
        assertThatThrownBy(() -> once(request, () -> {
                    write();
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(facts()).isZero();

        assertThat(once(request).status()).isEqualTo(201);
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void answersFromTheReceiptAfterAnAnswerWasNotMade() {
        AtomicInteger made = new AtomicInteger();
        assertThatThrownBy(() -> idempotency.once(request, Receipt.class, this::write, receipt -> {
                    made.incrementAndGet();
                    throw new IllegalStateException("died");
                }))
                .hasMessage("died");
        assertThat(facts()).isEqualTo(1);

        Answer answer = once(request);

        assertThat(made).hasValue(1);
        assertThat(facts()).isEqualTo(1);
        UUID fact = UUID.fromString(answer.body().substring(1, 37));
        assertThat(log.unknownAmong(dossier, List.of(fact))).isEmpty();
        assertThat(once(request)).isEqualTo(answer);
    }

    @Test
    void forgetsWhatIsOldAndNothingElse() {
        Answer first = once(request);

        memory.forgetBefore(clock.instant());
        assertThat(once(request)).isEqualTo(first);

        memory.forgetBefore(clock.instant().plusNanos(1000));
        assertThat(once(request)).isNotEqualTo(first);
        assertThat(Forgetting.KEPT).isGreaterThan(Duration.ofDays(1));
    }

    private Answer once(KeyedRequest request) {
        return once(request, this::write);
    }

    private Answer once(KeyedRequest request, Supplier<Receipt> write) {
        return idempotency.once(
                request,
                Receipt.class,
                write,
                receipt -> new Answer(201, "\"" + receipt.fact() + "\"", "/facts/" + receipt.fact()));
    }

    private Receipt write() {
        return new Receipt(log.record(dossier, List.of(recording(reading("north", 1))), "keeper")
                .get(0)
                .id());
    }

    private int facts() {
        return log.visible(FactQuery.all(dossier, SAID, log.knownAt(dossier, null)))
                .size();
    }
}
