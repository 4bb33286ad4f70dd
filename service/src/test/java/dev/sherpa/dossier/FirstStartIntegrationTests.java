package dev.sherpa.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.AssessmentApplication;
import dev.sherpa.store.Instance;
import dev.sherpa.store.PostgresServer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.logging.LoggingSystem;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FirstStartIntegrationTests {

    private static final LocalDate DAY = LocalDate.parse("2031-05-01");

    @Test
    void opensABroughtDossierOnceWhenInstancesStartTogetherAndNotAgainLater() throws Exception {
        String[] database = PostgresServer.newDatabaseProperties();
        List<Instance> instances = startTogether(3, database);
        try (Instance later = start(database)) {
            FactLog log = later.log();

            assertThat(later.dossiers().list(null, 10)).extracting(Dossier::id).containsExactly("spring-crossing");
            assertThat(log.history(
                            FactQuery.all("spring-crossing", DAY, log.knownAt("spring-crossing", null)), null, 9))
                    .extracting(fact -> fact.place().position())
                    .containsExactly(0, 1);
        } finally {
            instances.forEach(Instance::close);
        }
    }

    /** Starts without Spring Boot's logging system: there is one for the process, and contexts that start at once race for it. */
    private static List<Instance> startTogether(int count, String... database) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            List<Instance> instances = new ArrayList<>();
            Callable<Instance> start = () -> start(database);
            for (Future<Instance> started : threads.invokeAll(Collections.nCopies(count, start))) {
                instances.add(started.get());
            }
            return instances;
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
            threads.shutdown();
        }
    }

    private static Instance start(String... database) {
        return Instance.start(AssessmentApplication.class, Duration.ZERO, database);
    }
}
