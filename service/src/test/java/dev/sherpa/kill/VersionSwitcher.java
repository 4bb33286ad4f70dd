package dev.sherpa.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.pack.PackZip;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Switches a pack between its versions as fast as it is answered, and knows which can be active. */
final class VersionSwitcher {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PACK = "/api/v1/rule-packs/river-crossing";

    private final Set<Integer> possible = new TreeSet<>();
    private int answered;

    /** Uploads a second version, and looks which is active. */
    void begin(ServiceProcess service) throws Exception {
        byte[] archive = PackZip.of("river-crossing").adding("PACK.md", "More.").bytes();
        JsonNode uploaded = read(
                service.send(PACK + "/versions", request -> request.header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofByteArray(archive))),
                201);
        assertThat(uploaded.path("version").intValue()).isEqualTo(2);
        possible.add(active(service).path("number").intValue());
    }

    /** Compares what is active after a death with what can be; then that is what is. */
    void compare(ServiceProcess service) throws Exception {
        JsonNode active = active(service);
        int number = active.path("number").intValue();
        assertThat(possible).contains(number);
        JsonNode log = read(service.send(PACK + "/activations?limit=1", request -> request), 200);
        assertThat(log.at("/activations/0/version").intValue()).isEqualTo(number);
        JsonNode stored = read(service.send(PACK + "/versions/" + number, request -> request), 200);
        assertThat(stored.path("active").booleanValue()).isTrue();
        assertThat(active.path("hash")).isEqualTo(stored.path("hash"));
        String preview = "{\"pack\": \"river-crossing\", \"facts\": []}";
        JsonNode assessed = read(service.send("/api/v1/assessments/preview", null, preview), 200);
        assertThat(assessed.at("/pack/hash")).isEqualTo(stored.path("hash"));
        possible.clear();
        possible.add(number);
    }

    /** Returns a task that switches until the service dies; it counts its first answer down. */
    Callable<Void> untilDeathOf(ServiceProcess service, CountDownLatch first) {
        return () -> {
            try {
                while (true) {
                    switchOver(service);
                    first.countDown();
                }
            } catch (IOException e) {
                return null;
            }
        };
    }

    /** Returns how many switches were answered. */
    int answered() {
        return answered;
    }

    private void switchOver(ServiceProcess service) throws Exception {
        int next = possible.iterator().next() == 1 ? 2 : 1;
        String version = PACK + "/versions/" + next;
        String tag = service.send(PACK, request -> request)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        JsonNode impact =
                read(service.send(version + "/impact", request -> request.POST(BodyPublishers.noBody())), 201);
        String body = "{\"reason\": \"To and fro.\", \"impact\": \""
                + impact.path("id").stringValue() + "\"}";
        possible.add(next);
        read(
                service.send(version + "/activation", request -> request.header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .POST(BodyPublishers.ofString(body))),
                201);
        possible.clear();
        possible.add(next);
        answered++;
    }

    private static JsonNode active(ServiceProcess service) throws Exception {
        return read(service.send(PACK, request -> request), 200);
    }

    private static JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
