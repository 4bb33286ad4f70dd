package dev.sherpa.bench.startup;

import dev.sherpa.bench.process.JavaProcess;
import dev.sherpa.bench.process.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form in which applications are started.
 *
 * @param kind how they are packaged
 * @param jdk what runs them
 */
record Form(Kind kind, Jdk jdk) {

    private static final int FIRST_WITH_AOT_CACHE = 25;
    private static final String LAMBDA = "@lambda-proxy ";
    private static final String SIGNED = "org/eclipse/jdt/";
    private static final String LOG = "startup";
    private static final String SHUTDOWN = "/actuator/shutdown";

    /** How an application is packaged. */
    enum Kind {
        FAT_JAR,
        EXTRACTED,
        EXTRACTED_WITH_CACHE
    }

    String name() {
        String packaged =
                switch (kind) {
                    case FAT_JAR -> "fat jar";
                    case EXTRACTED -> "extracted";
                    case EXTRACTED_WITH_CACHE -> hasAotCache() ? "extracted, AOT cache" : "extracted, CDS archive";
                };
        return packaged + ", JDK " + jdk.feature();
    }

    /** Starts an application, and returns how many seconds it took to its first answer. */
    double secondsToFirstAnswer(Application application) throws Exception {
        try (Server server = start(application, use(application), List.of())) {
            return server.secondsToAnswer(application.path(), application.body());
        }
    }

    /** Has an application record what it loads, and with an AOT cache what it runs, up to its first answer. */
    void train(Application application) throws Exception {
        Path cache = application.cache(jdk);
        Files.deleteIfExists(cache);
        if (hasAotCache()) {
            run(application, "-XX:AOTCacheOutput=" + cache);
        } else {
            Path classes = cache.resolveSibling(cache.getFileName() + ".list");
            run(application, "-XX:DumpLoadedClassList=" + classes);
            archive(application, classes, cache);
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException(cache + " was not written; see target/logs/" + LOG + ".log");
        }
    }

    /**
     * Writes an archive of listed classes, without the lambdas that have to do with the Java compiler: its jar is signed, so
     * that its classes cannot be archived, and JDK 17 crashes over lambdas that are in one of them or implement one, whether
     * from a list or as the application ends.
     */
    private void archive(Application application, Path classes, Path cache) throws Exception {
        List<String> listed = Files.readAllLines(classes).stream()
                .filter(line -> !(line.startsWith(LAMBDA) && line.contains(SIGNED)))
                .toList();
        Files.write(classes, listed);
        List<String> dump = List.of(
                JavaProcess.launcher(jdk.home()),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + cache,
                "-cp",
                application.extracted().toString());
        JavaProcess.await(JavaProcess.start(dump, Map.of(), LOG), LOG);
    }

    /** Runs an application up to its first answer; ended from within, since one that is killed writes nothing. */
    private void run(Application application, String option) throws Exception {
        List<String> shutdown = List.of(
                "--management.endpoint.shutdown.access=unrestricted",
                "--management.endpoints.web.exposure.include=shutdown");
        try (Server server = start(application, List.of(option), shutdown)) {
            server.secondsToAnswer(application.path(), application.body());
            server.post(SHUTDOWN, "");
            server.awaitEnd();
        }
    }

    private Server start(Application application, List<String> options, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JavaProcess.launcher(jdk.home())));
        command.addAll(options);
        Path jar = kind == Kind.FAT_JAR ? application.jar().path() : application.extracted();
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return Server.start(command, application.environment(), LOG);
    }

    private List<String> use(Application application) {
        if (kind != Kind.EXTRACTED_WITH_CACHE) {
            return List.of();
        }
        Path cache = application.cache(jdk);
        return List.of(hasAotCache() ? "-XX:AOTCache=" + cache : "-XX:SharedArchiveFile=" + cache);
    }

    private boolean hasAotCache() {
        return jdk.feature() >= FIRST_WITH_AOT_CACHE;
    }
}
