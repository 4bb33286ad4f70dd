package dev.sherpa.bench.startup;

import dev.sherpa.bench.process.BootJar;
import dev.sherpa.bench.process.Folders;
import dev.sherpa.bench.process.Server;
import dev.sherpa.bench.service.Bodies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * An application whose start is timed, on data that it has started with before.
 *
 * @param name its name
 * @param jar the executable jar
 * @param extracted the same, extracted
 * @param environment what it is told
 * @param path where the first request goes
 * @param body what it sends
 */
record Application(
        String name, BootJar jar, Path extracted, Map<String, String> environment, String path, String body) {

    private static final Path TARGET = Path.of("target", "startup");

    /** The service, whose first answer is a verdict. */
    static Application sherpa() throws IOException, InterruptedException {
        BootJar jar = BootJar.service();
        Path data = Folders.empty(TARGET.resolve("sherpa-data"));
        return new Application(
                "Sherpa",
                jar,
                jar.extract(TARGET.resolve("sherpa")),
                Server.dataIn(data),
                Bodies.PREVIEW,
                Bodies.preview());
    }

    /** The application that does nothing. */
    static Application empty() throws IOException, InterruptedException {
        Path data = Folders.empty(TARGET.resolve("empty-data")).toAbsolutePath();
        BootJar jar = EmptyJar.make(BootJar.service(), TARGET.resolve("empty.jar"));
        return new Application(
                "Empty application",
                jar,
                jar.extract(TARGET.resolve("empty")),
                Map.of(
                        "SPRING_DATASOURCE_URL", "jdbc:h2:file:" + data.resolve("empty"),
                        "SPRING_MAIN_BANNER_MODE", "off",
                        "SPRING_MAIN_LOG_STARTUP_INFO", "false",
                        "LOGGING_LEVEL_ROOT", "warn",
                        "SERVER_ADDRESS", "127.0.0.1"),
                "/",
                "{}");
    }

    /** Returns a file for a cache of its classes. */
    Path cache(Jdk jdk) {
        return extracted.resolveSibling("classes-" + jdk.feature() + ".cache");
    }
}
