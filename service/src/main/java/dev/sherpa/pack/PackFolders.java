package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the packs in configured folders, each a pack or a folder of packs. */
final class PackFolders {

    private static final String DEFINITION = "pack.yaml";

    private final List<String> folders;

    PackFolders(List<String> folders) {
        this.folders = folders;
    }

    /** Finds the packs; a folder without any is reported among the problems. */
    List<FoundPack> find(List<String> problems) {
        return folders.stream()
                .map(String::strip)
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> {
                    List<Path> packs = packs(Path.of(folder));
                    if (packs.isEmpty()) {
                        problems.add(folder + ": sherpa.packs names it, but there is no pack in it: no " + DEFINITION);
                    }
                    return packs.stream();
                })
                .map(path -> new FoundPack(path.toString(), PackFiles.read(path)))
                .toList();
    }

    private static List<Path> packs(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        if (isPack(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(PackFolders::isPack).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " of sherpa.packs cannot be read", e);
        }
    }

    private static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(DEFINITION));
    }
}
