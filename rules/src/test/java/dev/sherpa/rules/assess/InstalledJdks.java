package dev.sherpa.rules.assess;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the JDKs from 17 on that tests can start: the one that runs them, those that SHERPA_TEST_JDKS names (homes, separated
 * as a class path is), and those installed beside the one that runs them.
 */
final class InstalledJdks {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+).*");

    private InstalledJdks() {}

    /** Returns the homes, without repeats. */
    static Set<Path> homes() {
        Path own = Path.of(System.getProperty("java.home"));
        Set<Path> homes = new LinkedHashSet<>();
        homes.add(real(own));
        String named = Optional.ofNullable(System.getenv("SHERPA_TEST_JDKS"))
                .orElse(System.getProperty("SHERPA_TEST_JDKS", ""));
        Stream.of(named.split(File.pathSeparator))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .forEach(home -> homes.add(real(home)));
        beside(real(own)).filter(InstalledJdks::isUsable).forEach(home -> homes.add(real(home)));
        return homes;
    }

    /** Returns the command that starts Java. */
    static String java(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }

    private static Stream<Path> beside(Path home) {
        Path parent = home.getParent();
        if (parent == null) {
            return Stream.of();
        }
        try (Stream<Path> siblings = Files.list(parent)) {
            return List.copyOf(siblings.sorted().toList()).stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private static boolean isUsable(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(Path.of(java(home))) || !Files.isRegularFile(release)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.map(VERSION::matcher)
                    .filter(Matcher::matches)
                    .anyMatch(version -> Integer.parseInt(version.group(1)) >= 17);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no JDK at " + path, e);
        }
    }
}
