package dev.sherpa.bench.service;

import dev.sherpa.bench.service.LoadPlan.Request;
import dev.sherpa.bench.service.LoadPlan.Window;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A program that puts services under load, in a closed loop. */
final class Load {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double P50 = 0.50;
    private static final double P99 = 0.99;

    private final LoadPlan plan;
    private final AtomicInteger sent = new AtomicInteger();

    private Load(LoadPlan plan) {
        this.plan = plan;
    }

    /** Takes the file of a {@link LoadPlan} and the file for the windows, both JSON. */
    public static void main(String[] args) throws Exception {
        LoadPlan plan = JSON.readValue(Path.of(args[0]).toFile(), LoadPlan.class);
        Files.write(Path.of(args[1]), JSON.writeValueAsBytes(new Load(plan).windows()));
    }

    private List<Window> windows() throws Exception {
        List<Window> windows = new ArrayList<>();
        for (Request request : plan.requests()) {
            for (Map.Entry<String, String> service : plan.services().entrySet()) {
                window(service, request, plan.warmUpMillis());
            }
            for (int i = 0; i < plan.windows(); i++) {
                for (Map.Entry<String, String> service : plan.services().entrySet()) {
                    windows.add(window(service, request, plan.windowMillis()));
                }
            }
        }
        return windows;
    }

    private Window window(Map.Entry<String, String> service, Request request, long millis) throws Exception {
        ExecutorService connections = Executors.newFixedThreadPool(plan.connections());
        long from = System.nanoTime();
        long until = from + Duration.ofMillis(millis).toNanos();
        List<Callable<List<Long>>> loops = new ArrayList<>();
        for (int i = 0; i < plan.connections(); i++) {
            loops.add(() -> loop(service.getValue(), request, until));
        }
        List<Long> nanos = new ArrayList<>();
        for (Future<List<Long>> loop : connections.invokeAll(loops)) {
            nanos.addAll(loop.get());
        }
        double seconds = (System.nanoTime() - from) / NANOS_PER_SECOND;
        connections.shutdown();
        nanos.sort(null);
        return new Window(
                service.getKey(), request.name(), nanos.size() / seconds, millis(nanos, P50), millis(nanos, P99));
    }

    /** Sends until it is time, on a connection of its own; returns how long each answer took, in nanoseconds. */
    private List<Long> loop(String address, Request request, long until) throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Long> nanos = new ArrayList<>();
        do {
            String path =
                    request.paths().get(sent.getAndIncrement() % request.paths().size());
            HttpRequest post = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                    .build();
            long from = System.nanoTime();
            HttpResponse<String> answer = http.send(post, HttpResponse.BodyHandlers.ofString());
            nanos.add(System.nanoTime() - from);
            if (answer.statusCode() != request.status()) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
        } while (System.nanoTime() < until);
        return nanos;
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / NANOS_PER_MILLI;
    }
}
