package dev.sherpa.bench.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Spring Boot application in a process of its own, on a free port of loopback. */
public final class Server implements AutoCloseable {

    private static final Duration MOST = Duration.ofMinutes(8);
    private static final long BETWEEN_ATTEMPTS_MILLIS = 5;
    private static final long TO_END_SECONDS = 30;
    private static final int CREATED = 201;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Process process;
    private final URI address;
    private final String log;
    private final long started;

    private Server(Process process, URI address, String log, long started) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.started = started;
    }

    /**
     * Starts one; does not wait.
     *
     * @param command the launcher of a JDK, with what it is told
     * @param environment variables besides those of this process and {@code SERVER_PORT}
     * @param log the name of its log in target/logs
     */
    public static Server start(List<String> command, Map<String, String> environment, String log) throws IOException {
        int port = freePort();
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("SERVER_PORT", String.valueOf(port));
        long started = System.nanoTime();
        Process process = JavaProcess.start(command, variables, log);
        return new Server(process, URI.create("http://127.0.0.1:" + port), log, started);
    }

    /** Returns where it listens. */
    public URI address() {
        return address;
    }

    /** Sends a request again and again until it is answered with 200, and returns the time since the start, in seconds. */
    public double secondsToAnswer(String path, String body) throws InterruptedException {
        while (true) {
            try {
                HttpResponse<String> answer = post(path, body);
                if (answer.statusCode() == 200) {
                    return (System.nanoTime() - started) / 1e9;
                }
            } catch (IOException e) {
                // It does not listen yet.
            }
            if (System.nanoTime() - started > MOST.toNanos()
                    || process.waitFor(BETWEEN_ATTEMPTS_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server does not answer; see target/logs/" + log + ".log");
            }
        }
    }

    /** Sends JSON. */
    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends JSON that creates something; any answer but 201 is an {@link IllegalStateException}. */
    public void create(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, body);
        if (answer.statusCode() != CREATED) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** Waits for its end, which something else brings about. */
    public void awaitEnd() throws InterruptedException {
        JavaProcess.await(process, log);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(TO_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Returns variables that have an application keep its data in a folder. */
    public static Map<String, String> dataIn(Path folder) {
        return Map.of("SHERPA_DATA", folder.toAbsolutePath().toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
