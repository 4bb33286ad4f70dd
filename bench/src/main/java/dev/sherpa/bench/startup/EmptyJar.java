package dev.sherpa.bench.startup;

import dev.sherpa.bench.process.BootJar;
import dev.sherpa.bench.process.ClassFile;
import dev.sherpa.bench.startup.empty.EmptyApplication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes the empty application from the packaged service: the same libraries, packaged likewise, and one class. */
final class EmptyJar {

    private static final String CLASSES = "BOOT-INF/classes/";

    private EmptyJar() {}

    /** Writes it to a file. */
    static BootJar make(BootJar service, Path file) throws IOException {
        try (ZipFile from = new ZipFile(service.path().toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            List<? extends ZipEntry> entries = Collections.list(from.entries());
            for (ZipEntry entry : entries) {
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    manifest(from, entry).write(to);
                } else if (!isClass(entry)) {
                    copy(from, entry, to);
                }
            }
            to.putNextEntry(new ZipEntry(CLASSES + ClassFile.path(EmptyApplication.class.getName())));
            to.write(ClassFile.bytes(EmptyApplication.class));
        }
        return new BootJar(file);
    }

    /** Tells whether an entry is of the service itself; the folder of its classes has to be there for those put in their place. */
    private static boolean isClass(ZipEntry entry) {
        return entry.getName().startsWith(CLASSES) && !entry.getName().equals(CLASSES);
    }

    private static Manifest manifest(ZipFile from, ZipEntry entry) throws IOException {
        try (InputStream in = from.getInputStream(entry)) {
            Manifest manifest = new Manifest(in);
            manifest.getMainAttributes().put(new Attributes.Name("Start-Class"), EmptyApplication.class.getName());
            return manifest;
        }
    }

    /** Copies an entry as it is stored: Spring Boot reads libraries only where they are not compressed. */
    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        ZipEntry copy = new ZipEntry(entry);
        copy.setCompressedSize(copy.getMethod() == ZipEntry.STORED ? copy.getSize() : -1);
        to.putNextEntry(copy);
        try (InputStream in = from.getInputStream(entry)) {
            in.transferTo(to);
        }
    }
}
