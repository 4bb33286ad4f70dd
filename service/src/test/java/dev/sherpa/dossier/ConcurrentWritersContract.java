package dev.sherpa.dossier;

import static dev.sherpa.store.SampleFacts.SAID;
import static dev.sherpa.store.SampleFacts.correcting;
import static dev.sherpa.store.SampleFacts.reading;
import static dev.sherpa.store.SampleFacts.recording;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.store.Instance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What holds while many write to one dossier, through as many instances as the database takes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class ConcurrentWritersContract {

    private static final int WRITERS = 100;
    private static final int ROUNDS = 6;
    private static final int READERS = 4;

    private List<Instance> instances = List.of();

    /** Starts the instances on one empty database. */
    abstract List<Instance> start();

    @BeforeAll
    void startInstances() {
        instances = start();
    }

    @AfterAll
    void stopInstances() {
        instances.forEach(Instance::close);
    }

    @Test
    void losesNothingDoublesNothingAndNeverRewritesThePast() throws Exception {
        String dossier = open("crowded");
        Map<UUID, StoredFact> answered = new HashMap<>();
        Set<UUID> withdrawn = new HashSet<>();
        List<Observation> observations = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS);
        try {
            AtomicBoolean writing = new AtomicBoolean(true);
            List<Future<List<Observation>>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                FactLog log = log(reader);
                boolean ask = reader % 4 >= 2;
                readers.add(threads.submit(() -> observe(log, dossier, ask, writing)));
            }
            CyclicBarrier together = new CyclicBarrier(WRITERS);
            List<Callable<Written>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                FactLog log = log(writer);
                String gauge = "gauge-" + writer;
                writers.add(() -> {
                    together.await();
                    return write(log, dossier, gauge);
                });
            }
            for (Future<Written> written : threads.invokeAll(writers)) {
                written.get().recorded().forEach(fact -> answered.put(fact.id(), fact));
                withdrawn.addAll(written.get().withdrawn());
            }
            writing.set(false);
            for (Future<List<Observation>> reader : readers) {
                observations.addAll(reader.get());
            }
        } finally {
            threads.shutdownNow();
        }

        List<StoredFact> stored = history(log(0), dossier, log(0).knownAt(dossier, null));
        assertThat(stored).extracting(StoredFact::id).doesNotHaveDuplicates();
        assertThat(stored.stream().map(fact -> known(fact, answered)).toList())
                .containsExactlyInAnyOrderElementsOf(answered.values());
        assertThat(stored.stream().filter(fact -> fact.withdrawn() != null).map(StoredFact::id))
                .containsExactlyInAnyOrderElementsOf(withdrawn);
        assertThatInstantsIncrease(stored);
        assertThat(observations).hasSizeGreaterThanOrEqualTo(READERS);
        for (Observation observation : observations) {
            for (Instance instance : instances) {
                assertThat(history(instance.log(), dossier, observation.knownAt()))
                        .as("what was known at %s", observation.knownAt())
                        .isEqualTo(observation.history());
            }
        }
    }

    @Test
    void letsOneOfManyWithdrawAFact() throws Exception {
        String dossier = open("contested");
        UUID fact = log(0).record(dossier, List.of(recording(reading("north", 1))), "keeper")
                .get(0)
                .id();

        List<Boolean> won = race(writer -> {
            FactLog log = log(writer);
            try {
                if (writer % 3 == 0) {
                    log.record(dossier, List.of(correcting(fact, reading("north", 2))), "keeper");
                } else {
                    log.withdraw(dossier, fact, "Misread.", "keeper");
                }
                return true;
            } catch (FactWithdrawn e) {
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
        List<StoredFact> history = history(log(0), dossier, log(0).knownAt(dossier, null));
        assertThat(history.stream().filter(stored -> stored.withdrawn() != null))
                .hasSize(1);
    }

    @Test
    void letsOneOfManyOpenADossier() throws Exception {
        List<Boolean> won = race(writer -> {
            try {
                instance(writer).dossiers().create("new", "A crossing", "river");
                return true;
            } catch (DossierExists e) {
                return false;
            }
        });

        assertThat(won).containsOnlyOnce(true);
    }

    private List<Boolean> race(Contender contender) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            CyclicBarrier together = new CyclicBarrier(12);
            List<Callable<Boolean>> contenders = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int number = i;
                contenders.add(() -> {
                    together.await();
                    return contender.wins(number);
                });
            }
            List<Boolean> won = new ArrayList<>();
            for (Future<Boolean> future : threads.invokeAll(contenders)) {
                won.add(future.get());
            }
            return won;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Records two facts a round, corrects the first of the round before, and withdraws the second of it. */
    private static Written write(FactLog log, String dossier, String gauge) {
        List<StoredFact> recorded = new ArrayList<>();
        List<UUID> withdrawn = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int level = round * 2;
            NewFact first = recording(reading(gauge, level));
            if (round > 0) {
                UUID corrected = recorded.get(level - 2).id();
                UUID gone = recorded.get(level - 1).id();
                log.withdraw(dossier, gone, "Misread.", "keeper");
                first = correcting(corrected, reading(gauge, level));
                withdrawn.addAll(List.of(corrected, gone));
            }
            recorded.addAll(log.record(dossier, List.of(first, recording(reading(gauge, level + 1))), "keeper"));
        }
        return new Written(recorded, withdrawn);
    }

    private static List<Observation> observe(FactLog log, String dossier, boolean ask, AtomicBoolean writing) {
        List<Observation> observations = new ArrayList<>();
        do {
            // The true time lies at or before the database's now, and commonly behind the last write.
            Instant knownAt = log.knownAt(dossier, ask ? Instant.now() : null);
            observations.add(new Observation(knownAt, history(log, dossier, knownAt)));
        } while (writing.get());
        return observations;
    }

    private static List<StoredFact> history(FactLog log, String dossier, Instant knownAt) {
        return log.history(FactQuery.all(dossier, SAID, knownAt), null, Integer.MAX_VALUE);
    }

    private static void assertThatInstantsIncrease(List<StoredFact> stored) {
        Map<Long, Instant> bySeq = new TreeMap<>();
        for (StoredFact fact : stored) {
            assertThat(bySeq.computeIfAbsent(fact.place().seq(), seq -> fact.recorded()))
                    .isEqualTo(fact.recorded());
        }
        List<Instant> instants = List.copyOf(bySeq.values());
        assertThat(instants).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        assertThat(instants).hasSize(WRITERS * ROUNDS);
    }

    private static StoredFact known(StoredFact fact, Map<UUID, StoredFact> answered) {
        StoredFact asAnswered = answered.getOrDefault(fact.id(), fact);
        return new StoredFact(
                fact.id(),
                fact.fact(),
                fact.place(),
                fact.recorded(),
                fact.recordedBy(),
                fact.corrects(),
                asAnswered.withdrawn());
    }

    private String open(String id) {
        return instance(0).dossiers().create(id, "A crossing", "river").id();
    }

    private Instance instance(int number) {
        return instances.get(number % instances.size());
    }

    private FactLog log(int number) {
        return instance(number).log();
    }

    private interface Contender {
        boolean wins(int number);
    }

    private record Written(List<StoredFact> recorded, List<UUID> withdrawn) {}

    private record Observation(Instant knownAt, List<StoredFact> history) {}
}
