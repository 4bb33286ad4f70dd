package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.pack.PackZip;
import dev.sherpa.web.RawHttp;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Switches versions while requests come without a pause, and looks at every answer, and at what is left in memory.
 *
 * <p>Not a part of the build: it takes minutes. {@code sherpa.switches} is how often to switch. Every version has a bar of its
 * own, so that an answer tells by its hash which bar all of it must rest on.
 */
@FerryService
class SwitchedUnderLoad {

    private static final String PACK = "ferry-crossing";
    private static final String VERSIONS = "/api/v1/rule-packs/" + PACK + "/versions";
    private static final int LOWEST = 160;
    private static final int THREADS = 3;

    private final int switches = Integer.getInteger("sherpa.switches", 50);
    private final Map<String, Integer> barOfHash = new ConcurrentHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Autowired
    private Ferry ferry;

    @Test
    void failsNoRequestMixesNoAnswerAndLeavesNothingBehind() throws Exception {
        barOfHash.put(ferry.rulePacks().getRulePack(PACK).getHash(), 150);
        switchTo(101);
        switchTo(102);
        Memory before = Memory.now();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> loads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            loads.add(threads.submit(this::load));
        }
        for (int i = 0; i < switches; i++) {
            switchTo(110 + i);
        }
        over.set(true);
        for (Future<?> load : loads) {
            load.get();
        }
        threads.shutdown();
        Memory after = Memory.now();
        System.out.printf("%d switches, %d answers; before: %s, after: %s%n", switches, answers.get(), before, after);

        assertThat(answers.get()).isGreaterThan(switches);
        assertThat(before.packLoaders()).isPositive();
        assertThat(after.packLoaders()).isEqualTo(before.packLoaders());
        assertThat(after.metaspaceMiB()).isLessThan(before.metaspaceMiB() + 10);
        assertThat(after.heapMiB()).isLessThan(before.heapMiB() + 20);
    }

    private void switchTo(int bar) {
        PackZip zip = FogPack.deeper(bar);
        barOfHash.put(zip.hash(), bar);
        RawHttp.Answer uploaded = ferry.http().post(VERSIONS, zip.bytes(), "application/zip");
        String version = VERSIONS + "/" + uploaded.json().path("version").intValue();
        RawHttp.Answer impact = ferry.http().method("POST", version + "/impact");
        String body =
                "{\"impact\": \"" + impact.json().path("id").stringValue() + "\", \"reason\": \"Tide " + bar + ".\"}";
        String tag = ferry.http().get("/api/v1/rule-packs/" + PACK).header("ETag");
        RawHttp.Answer activated = ferry.http().post(version + "/activation", body, "If-Match: " + tag);
        assertThat(activated.status()).as(activated.body()).isEqualTo(201);
        assertThat(ferry.http()
                        .get("/api/v1/rule-packs/" + PACK)
                        .json()
                        .path("hash")
                        .stringValue())
                .isEqualTo(zip.hash());
    }

    private void load() {
        String preview = "{\"pack\": \"" + PACK + "\", \"facts\": " + FerryFact.list(FerryFact.reading()) + "}";
        while (!over.get()) {
            RawHttp.Answer assessed = ferry.http().post("/api/v1/assessments/preview", preview);
            assertThat(assessed.status()).as(assessed.body()).isEqualTo(200);
            JsonNode assessment = assessed.json();
            int bar = bar(assessment.at("/pack/hash"));
            JsonNode item = assessment.at("/items/0");
            assertThat(item.path("status").stringValue()).isEqualTo(LOWEST >= bar ? "FIT" : "UNFIT");
            assertThat(item.at("/findings/0/sentence").stringValue()).contains("bar of " + bar + " ");

            RawHttp.Answer shown = ferry.http().get("/api/v1/rule-packs/" + PACK);
            assertThat(shown.status()).as(shown.body()).isEqualTo(200);
            assertThat(shown.json().at("/parameters/0/values/0/value").intValue())
                    .isEqualTo(bar(shown.json().path("hash")));
            assertThat(shown.header("ETag")).contains(shown.json().path("hash").stringValue());
            answers.addAndGet(2);
        }
    }

    private int bar(JsonNode hash) {
        return Optional.ofNullable(barOfHash.get(hash.stringValue())).orElseThrow();
    }

    /**
     * What is in use once everything that can be collected is.
     *
     * @param packLoaders how many class loaders of compiled packs live
     * @param metaspaceMiB metaspace in use
     * @param heapMiB heap in use
     */
    private record Memory(long packLoaders, long metaspaceMiB, long heapMiB) {

        private static final Pattern LOADER =
                Pattern.compile("\\d+: +(\\d+) +\\d+ +org\\.drools\\.\\S*ProjectClassLoader( .*)?");

        static Memory now() throws Exception {
            histogram();
            long loaders = histogram()
                    .lines()
                    .map(String::strip)
                    .map(LOADER::matcher)
                    .filter(Matcher::matches)
                    .mapToLong(match -> Long.parseLong(match.group(1)))
                    .sum();
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .mapToLong(pool -> pool.getUsage().getUsed())
                    .sum();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            return new Memory(loaders, metaspace >> 20, heap >> 20);
        }

        /** Counts objects by class, after a full collection. */
        private static String histogram() throws Exception {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {null},
                            new String[] {String[].class.getName()});
        }
    }
}
