package dev.sherpa.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders in target that are made anew. */
public final class Folders {

    private Folders() {}

    /** Makes a folder, empty: whatever was there is deleted. */
    public static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                List<Path> innermostFirst =
                        found.sorted(Comparator.reverseOrder()).toList();
                for (Path path : innermostFirst) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
