package dev.sherpa.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files in one step: whoever looks sees what was there before, or all of what is written. */
final class WholeFile {

    private WholeFile() {}

    /** Writes beside the file and moves that there; a file that is there keeps its permissions, and must be writable. */
    static void write(Path file, byte[] content) throws IOException {
        boolean replaces = Files.exists(file);
        if (replaces && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW);
            if (replaces && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
