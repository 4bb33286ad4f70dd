package dev.sherpa.bench.service;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.process.BootJar;
import dev.sherpa.bench.process.Folders;
import dev.sherpa.bench.process.JavaProcess;
import dev.sherpa.bench.process.Server;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.service.LoadPlan.Request;
import dev.sherpa.bench.service.LoadPlan.Window;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The service under load on a kind of database, beside the same with a constant for its engine. */
public final class ServiceSection implements Section {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path TARGET = Path.of("target");
    private static final int CONNECTIONS = 4;

    private final ServiceDatabase.Kind kind;
    private final String title;

    /** Measures on a kind of database, whose name is written so. */
    public ServiceSection(ServiceDatabase.Kind kind, String name) {
        this.kind = kind;
        this.title = "The service on " + name;
    }

    @Override
    public String name() {
        return "service-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        Path jar = BootJar.service().extract(TARGET.resolve("service"));
        Path swapped = Folders.empty(TARGET.resolve("constant-engine"));
        EngineSwap.into(swapped, jar);
        List<String> dossiers = IntStream.range(0, effort.choose(12, 2))
                .mapToObj(number -> "bench-" + number)
                .toList();
        try (ServiceDatabase database = ServiceDatabase.open(kind);
                Server engine = start(jar.toString(), database, ServiceComparison.ENGINE);
                Server constant = start(swapped + File.pathSeparator + jar, database, ServiceComparison.CONSTANT)) {
            for (Server server : List.of(engine, constant)) {
                server.secondsToAnswer(Bodies.PREVIEW, Bodies.preview());
                for (String dossier : dossiers) {
                    server.create("/api/v1/dossiers", Bodies.dossier(dossier));
                    server.create(facts(dossier), Bodies.facts());
                }
            }
            Map<String, String> services = new LinkedHashMap<>();
            services.put(ServiceComparison.ENGINE, engine.address().toString());
            services.put(ServiceComparison.CONSTANT, constant.address().toString());
            return new ServiceComparison(title, load(plan(services, dossiers, effort))).findings();
        }
    }

    private Server start(String classPath, ServiceDatabase database, String variant) throws Exception {
        String name = name() + "-" + variant;
        List<String> command = List.of(
                JavaProcess.launcher(JavaProcess.home()), "-Xmx1g", "-cp", classPath, "dev.sherpa.SherpaApplication");
        return Server.start(command, database.newDatabase(name), name);
    }

    private static LoadPlan plan(Map<String, String> services, List<String> dossiers, Effort effort) {
        // The preview comes last: what has a bar is measured when the JVMs have compiled most of what they run.
        List<Request> requests = List.of(
                new Request(
                        "stored assessment",
                        dossiers.stream()
                                .map(dossier -> "/api/v1/dossiers/" + dossier + "/assessments")
                                .toList(),
                        Bodies.assessment(),
                        201),
                new Request(
                        "fact write",
                        dossiers.stream().map(ServiceSection::facts).toList(),
                        Bodies.fact(),
                        201),
                new Request("preview", List.of(Bodies.PREVIEW), Bodies.preview(), 200));
        return effort.choose(
                new LoadPlan(services, requests, CONNECTIONS, 12_000, 2_000, 4),
                new LoadPlan(services, requests, CONNECTIONS, 300, 300, 2));
    }

    private List<Window> load(LoadPlan plan) throws Exception {
        Path file = TARGET.resolve(name() + "-plan.json");
        Path windows = TARGET.resolve(name() + "-windows.json");
        Files.write(file, JSON.writeValueAsBytes(plan));
        JavaProcess.here(Load.class, List.of("-Xmx256m"), file.toString(), windows.toString())
                .run(name() + "-load");
        return JSON.readValue(windows.toFile(), new TypeReference<>() {});
    }

    private static String facts(String dossier) {
        return "/api/v1/dossiers/" + dossier + "/facts";
    }
}
