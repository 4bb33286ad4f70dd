package dev.sherpa.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.pack.TestPacks;
import dev.sherpa.store.PostgresServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the service at random moments while facts are written, and compares what it had answered with what is there.
 *
 * <p>Not a part of the build: it takes minutes. {@code sherpa.jar} is the jar, {@code sherpa.kills} how often to kill it.
 */
class KilledWhileWriting {

    private static final int WRITERS = 4;
    private static final String DOSSIER = "/api/v1/dossiers/crossing";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path jar = Path.of(System.getProperty("sherpa.jar", "target/sherpa.jar"));
    private final int kills = Integer.getInteger("sherpa.kills", 20);
    private final Random random = new Random(20250922);
    private final List<FactWriter> writers = IntStream.range(0, WRITERS)
            .mapToObj(number -> new FactWriter("writer-" + number, "crossing"))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void losesNothingOnH2() throws Exception {
        killAndCompare("H2", Map.of("SHERPA_DATA", folder.toString()));
    }

    @Test
    void losesNothingOnPostgres() throws Exception {
        Map<String, String> environment = new HashMap<>();
        for (String property : PostgresServer.newDatabaseProperties()) {
            String[] parts = property.split("=", 2);
            environment.put(parts[0].toUpperCase(Locale.ROOT).replace('.', '_'), parts[1]);
        }
        killAndCompare("PostgreSQL", environment);
    }

    private void killAndCompare(String database, Map<String, String> environment) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int kill = 0; kill < kills; kill++) {
                ServiceProcess service = start(environment);
                try {
                    settleAndCompare(service, kill == 0);
                    writeUntilKilled(service, threads);
                } finally {
                    service.kill();
                }
            }
            ServiceProcess service = start(environment);
            try {
                settleAndCompare(service, false);
            } finally {
                service.kill();
            }
            System.out.printf(
                    "%s: killed %d times; %d facts and %d withdrawals were answered, and are there, once each.%n",
                    database, kills, answered(true).size(), answered(false).size());
        } finally {
            threads.shutdownNow();
        }
    }

    private ServiceProcess start(Map<String, String> environment) throws Exception {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SHERPA_PACKS", Path.of(TestPacks.FOLDER).toAbsolutePath().toString());
        return ServiceProcess.start(jar, Path.of("target/killed.log"), all);
    }

    private void writeUntilKilled(ServiceProcess service, ExecutorService threads) throws Exception {
        CountDownLatch answered = new CountDownLatch(WRITERS);
        List<Future<Void>> writing = new ArrayList<>();
        for (FactWriter writer : writers) {
            writing.add(threads.submit(writer.untilDeathOf(service, answered)));
        }
        assertThat(answered.await(2, TimeUnit.MINUTES))
                .as("every writer was answered")
                .isTrue();
        service.runFor(Duration.ofMillis(random.nextInt(3000)));
        service.kill();
        for (Future<Void> writer : writing) {
            writer.get();
        }
    }

    /** Repeats what was not answered, so that all that was written has been answered; then compares. */
    private void settleAndCompare(ServiceProcess service, boolean first) throws Exception {
        if (first) {
            String body = "{\"id\": \"crossing\", \"title\": \"A crossing\", \"pack\": \"river-crossing\"}";
            assertThat(service.send("/api/v1/dossiers", null, body).statusCode())
                    .isEqualTo(201);
        }
        for (FactWriter writer : writers) {
            writer.settle(service);
        }
        List<String> stored = new ArrayList<>();
        Set<String> withdrawn = new HashSet<>();
        String next = "";
        do {
            HttpResponse<String> answer = service.send(DOSSIER + "/facts?view=history&limit=500" + next, null, null);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode page = JSON.readTree(answer.body());
            for (JsonNode fact : page.path("facts")) {
                stored.add(fact.path("id").asString());
                if (fact.has("withdrawn")) {
                    withdrawn.add(fact.path("id").asString());
                }
            }
            next = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        assertThat(stored).containsExactlyInAnyOrderElementsOf(answered(true));
        assertThat(withdrawn).isEqualTo(answered(false));
    }

    private Set<String> answered(boolean recordings) {
        Set<String> all = new HashSet<>();
        writers.forEach(writer -> all.addAll(recordings ? writer.recorded() : writer.withdrawn()));
        return all;
    }
}
