package dev.sherpa.bench.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The compiled form of a class of the bench, for programs that are to have it and not the rest of the bench. */
public final class ClassFile {

    private ClassFile() {}

    /** Returns the path of a class within a folder or a jar, with {@code /} between the parts. */
    public static String path(String type) {
        return type.replace('.', '/') + ".class";
    }

    /** Returns the bytes of a class. */
    public static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream found = type.getResourceAsStream("/" + path(type.getName()))) {
            if (found == null) {
                throw new IllegalStateException("The class file of " + type + " is not on the class path");
            }
            return found.readAllBytes();
        }
    }

    /** Writes a class into a folder of classes. */
    public static void write(Path folder, String type, byte[] bytes) throws IOException {
        Path file = folder.resolve(path(type));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
