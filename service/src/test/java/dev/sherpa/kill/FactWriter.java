package dev.sherpa.kill;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes to a dossier as fast as it is answered: one fact, three, a correction, a withdrawal, and so on.
 *
 * <p>A request that was not answered before the service died is sent again with its Idempotency-Key to the next one.
 */
final class FactWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final String path;
    private final List<String> standing = new ArrayList<>();
    private final Set<String> recorded = new HashSet<>();
    private final Set<String> withdrawn = new HashSet<>();
    private @Nullable Write unanswered;
    private int count;

    FactWriter(String name, String dossier) {
        this.name = name;
        this.path = "/api/v1/dossiers/" + dossier + "/facts";
    }

    /** Returns a task that writes to a service until it dies; it counts its first answer down. */
    Callable<Void> untilDeathOf(ServiceProcess service, CountDownLatch answered) {
        return () -> {
            while (send(service)) {
                answered.countDown();
            }
            return null;
        };
    }

    /** Sends the request again that was not answered, if there is one. */
    void settle(ServiceProcess service) throws InterruptedException {
        if (unanswered != null && !send(service)) {
            throw new IllegalStateException("The service does not answer.");
        }
    }

    /** Returns the ids of all facts whose recording was answered. */
    Set<String> recorded() {
        return recorded;
    }

    /** Returns the ids of all facts whose withdrawal or correction was answered. */
    Set<String> withdrawn() {
        return withdrawn;
    }

    private boolean send(ServiceProcess service) throws InterruptedException {
        Write write = unanswered == null ? next() : unanswered;
        unanswered = write;
        HttpResponse<String> answer;
        try {
            answer = service.send(write.path(), write.key(), write.body());
        } catch (IOException e) {
            return false;
        }
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(write + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        for (JsonNode fact : JSON.readTree(answer.body()).path("facts")) {
            recorded.add(fact.path("id").asString());
            standing.add(fact.path("id").asString());
        }
        if (write.withdraws() != null) {
            withdrawn.add(write.withdraws());
        }
        unanswered = null;
        return true;
    }

    private Write next() {
        count++;
        String key = name + "-" + count;
        return switch (count % 4) {
            case 1 -> new Write(path, key, facts(fact("")), null);
            case 2 -> new Write(path, key, facts(fact("") + "," + fact("") + "," + fact("")), null);
            case 3 -> {
                String corrected = standing.remove(0);
                yield new Write(path, key, facts(fact(", \"corrects\": \"" + corrected + "\"")), corrected);
            }
            default -> {
                String gone = standing.remove(0);
                yield new Write(path + "/" + gone + "/withdrawal", key, "{\"reason\": \"Misread.\"}", gone);
            }
        };
    }

    private static String facts(String facts) {
        return "{\"facts\": [" + facts + "]}";
    }

    private String fact(String more) {
        return """
            {"type": "GaugeReading", "subject": "%s", "attributes": {"level": %d.5}, "said": "2024-01-15",
             "statement": "The keeper read the gauge.", "by": "KEEPER", "source": {"id": "logbook"}%s}""".formatted(name, count, more);
    }

    private record Write(
            String path, String key, String body, @Nullable String withdraws) {}
}
