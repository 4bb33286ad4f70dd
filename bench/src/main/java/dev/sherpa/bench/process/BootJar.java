package dev.sherpa.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An executable jar of Spring Boot.
 *
 * @param path where it is
 */
public record BootJar(Path path) {

    private static final String LOG = "extract";

    /** Returns the packaged service, which the build of its module leaves. */
    public static BootJar service() {
        Path jar = Path.of("..", "service", "target", "sherpa.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no "
                    + jar.toAbsolutePath().normalize() + "; mvn -ntp -Pbench verify builds it before the bench runs");
        }
        return new BootJar(jar);
    }

    /** Extracts it as Spring Boot recommends for production, and returns the jar to run: its libraries are beside it. */
    public Path extract(Path folder) throws IOException, InterruptedException {
        List<String> command = List.of(
                JavaProcess.launcher(JavaProcess.home()),
                "-Djarmode=tools",
                "-jar",
                path.toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString());
        JavaProcess.await(JavaProcess.start(command, Map.of(), LOG), LOG);
        return folder.resolve(path.getFileName());
    }
}
