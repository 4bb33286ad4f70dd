package dev.sherpa.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.pack.TestPacks;
import dev.sherpa.store.PostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the service at random moments while versions are switched, and looks which is active: the old or the new one.
 *
 * <p>Not a part of the build: it takes minutes. {@code sherpa.jar} is the jar, {@code sherpa.kills} how often to kill it.
 */
class KilledWhileSwitching {

    private final Path jar = Path.of(System.getProperty("sherpa.jar", "target/sherpa.jar"));
    private final int kills = Integer.getInteger("sherpa.kills", 20);
    private final Random random = new Random(20250922);

    @TempDir
    private Path folder;

    @Test
    void leavesTheOldOrTheNewVersionActiveOnH2() throws Exception {
        killAndCompare("H2", Map.of("SHERPA_DATA", folder.toString()));
    }

    @Test
    void leavesTheOldOrTheNewVersionActiveOnPostgres() throws Exception {
        Map<String, String> environment = new HashMap<>();
        for (String property : PostgresServer.newDatabaseProperties()) {
            String[] parts = property.split("=", 2);
            environment.put(parts[0].toUpperCase(Locale.ROOT).replace('.', '_'), parts[1]);
        }
        killAndCompare("PostgreSQL", environment);
    }

    private void killAndCompare(String database, Map<String, String> environment) throws Exception {
        VersionSwitcher switcher = new VersionSwitcher();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            for (int kill = 0; kill <= kills; kill++) {
                ServiceProcess service = start(environment);
                try {
                    if (kill == 0) {
                        switcher.begin(service);
                    }
                    switcher.compare(service);
                    if (kill < kills) {
                        CountDownLatch first = new CountDownLatch(1);
                        Future<Void> switching = thread.submit(switcher.untilDeathOf(service, first));
                        assertThat(first.await(2, TimeUnit.MINUTES))
                                .as("a switch was answered")
                                .isTrue();
                        service.runFor(Duration.ofMillis(random.nextInt(2000)));
                        service.kill();
                        switching.get();
                    }
                } finally {
                    service.kill();
                }
            }
            System.out.printf(
                    "%s: killed %d times during %d switches; the old or the new version was active each time.%n",
                    database, kills, switcher.answered());
        } finally {
            thread.shutdownNow();
        }
    }

    private ServiceProcess start(Map<String, String> environment) throws Exception {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SHERPA_PACKS", Path.of(TestPacks.FOLDER).toAbsolutePath().toString());
        return ServiceProcess.start(jar, Path.of("target/killed.log"), all);
    }
}
