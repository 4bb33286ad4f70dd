package dev.sherpa.bench.startup;

import dev.sherpa.bench.process.JavaProcess;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param home its folder
 * @param version its version, such as 17.0.15
 */
record Jdk(Path home, Runtime.Version version) {

    /** The JDK that runs the bench, and the newest one that there is beside it, if that is newer. */
    static List<Jdk> runningAndNewest() throws IOException {
        Jdk running = new Jdk(JavaProcess.home(), Runtime.version());
        Optional<Jdk> newest =
                found().max(Comparator.comparingInt(Jdk::feature)).filter(jdk -> jdk.feature() > running.feature());
        return Stream.concat(Stream.of(running), newest.stream()).toList();
    }

    int feature() {
        return version.feature();
    }

    /** Looks beside the running JDK, and where variables such as JAVA_HOME_25 point. */
    private static Stream<Jdk> found() throws IOException {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(Map.Entry::getValue)
                .map(Path::of);
        Path parent = JavaProcess.home().getParent();
        try (Stream<Path> beside = parent == null ? Stream.empty() : Files.list(parent)) {
            return Stream.concat(named, beside.toList().stream()).flatMap(home -> of(home).stream());
        }
    }

    private static Optional<Jdk> of(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(release)) {
            Properties properties = new Properties();
            properties.load(reader);
            String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
            return version.matches("\\d+(\\.\\d+)*")
                    ? Optional.of(new Jdk(home, Runtime.Version.parse(version)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
