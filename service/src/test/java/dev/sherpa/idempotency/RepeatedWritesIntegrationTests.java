package dev.sherpa.idempotency;

import static dev.sherpa.store.SampleFacts.SAID;
import static dev.sherpa.store.SampleFacts.reading;
import static dev.sherpa.store.SampleFacts.recording;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.StoreApplication;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import dev.sherpa.store.Instance;
import dev.sherpa.store.PostgresServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RepeatedWritesIntegrationTests {

    private static final int KEYS = 40;
    private static final int SENDERS = 6;

    @Test
    void writesOnceHoweverManyInstancesGetTheRequestAtOnce() throws Exception {
        String[] database = PostgresServer.newDatabaseProperties();
        try (Instance one = Instance.start(StoreApplication.class, Duration.ZERO, database);
                Instance two = Instance.start(StoreApplication.class, Duration.ZERO, database)) {
            one.dossiers().create("crossing", "A crossing", "river");
            Set<Answer> answers = new HashSet<>();
            ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
            try {
                for (int key = 0; key < KEYS; key++) {
                    Set<Answer> ofKey = new HashSet<>(sendTogether(threads, "key-" + key, one, two));
                    assertThat(ofKey).hasSize(1);
                    answers.addAll(ofKey);
                }
            } finally {
                threads.shutdown();
            }

            FactLog log = two.log();
            assertThat(answers).hasSize(KEYS);
            assertThat(log.visible(FactQuery.all("crossing", SAID, log.knownAt("crossing", null))))
                    .extracting(fact -> new Answer(201, "\"" + fact.id() + "\"", null))
                    .containsExactlyInAnyOrderElementsOf(answers);
        }
    }

    private static List<Answer> sendTogether(ExecutorService threads, String key, Instance one, Instance two)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(SENDERS);
        List<Callable<Optional<Answer>>> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            Instance instance = sender % 2 == 0 ? one : two;
            senders.add(() -> {
                together.await();
                return send(instance, key);
            });
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Optional<Answer>> sent : threads.invokeAll(senders)) {
            sent.get().ifPresent(answers::add);
        }
        return answers;
    }

    private static Optional<Answer> send(Instance instance, String key) {
        try {
            return Optional.of(instance.idempotency()
                    .once(
                            KeyedRequest.of(key, "POST", "/facts", "{}"),
                            String.class,
                            () -> instance.log()
                                    .record("crossing", List.of(recording(reading(key, 1))), "keeper")
                                    .get(0)
                                    .fact()
                                    .id(),
                            id -> new Answer(201, "\"" + id + "\"", null)));
        } catch (RequestInProgress e) {
            return Optional.empty();
        }
    }
}
