package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack's folder as an archive, changed here and there. */
public final class PackZip {

    private final Map<String, String> files = new TreeMap<>();

    private PackZip() {}

    /** Takes the files of a pack of the tests. */
    public static PackZip of(String pack) {
        PackZip zip = new PackZip();
        zip.files.putAll(PackFiles.read(Path.of(TestPacks.FOLDER, pack)).texts());
        return zip;
    }

    /** Puts a file. */
    public PackZip with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Adds to a file. */
    public PackZip adding(String path, String text) {
        return with(path, files.get(path) + text);
    }

    /** Replaces a text that stands in a file. */
    public PackZip replacing(String path, String text, String replacement) {
        String before = files.getOrDefault(path, "");
        if (!before.contains(text)) {
            throw new IllegalArgumentException(path + " does not hold " + text);
        }
        return with(path, before.replace(text, replacement));
    }

    /** Returns the files by path. */
    public Map<String, String> files() {
        return files;
    }

    /** Returns the archive, with its files in a folder; in none, if that is empty. */
    public byte[] bytes(String folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the archive. */
    public byte[] bytes() {
        return bytes("");
    }

    /** Returns the hash of the files. */
    public String hash() {
        return new PackFiles(files).hash();
    }
}
