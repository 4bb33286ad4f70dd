package dev.sherpa.bench.process;

import dev.sherpa.rules.pack.CompilationCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;

/** Compiled packs in target, so that not every process of a benchmark compiles the same; no time of compiling is taken with it. */
public final class KeptCompilations implements CompilationCache {

    private static final Path FOLDER = Path.of("target", "compilations");

    @Override
    public Optional<byte[]> find(String key) {
        Path file = FOLDER.resolve(key);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(String key, Supplier<byte[]> classes) {
        try {
            Files.createDirectories(FOLDER);
            Path whole = Files.write(Files.createTempFile(FOLDER, key, ".new"), classes.get());
            Files.move(whole, FOLDER.resolve(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
