package dev.sherpa.cli;

import dev.sherpa.pack.ArchiveBounds;
import dev.sherpa.pack.PackArchive;
import dev.sherpa.rules.pack.PackFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A rule pack as an archive: the same files give the same bytes, whenever and wherever they are packed.
 *
 * @param bytes the archive
 * @param files how many files are in it
 * @param hash the pack's hash
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PackedPack(byte[] bytes, int files, String hash) {

    /** The earliest time that an archive can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final byte[] BEGINNING = {'P', 'K', 3, 4};

    /**
     * Packs files, and reads the archive as the service will.
     *
     * @throws dev.sherpa.web.ProblemException if the service would refuse it
     */
    static PackedPack of(PackFiles files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.texts().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        String hash =
                PackArchive.read(bytes.toByteArray(), ArchiveBounds.DEFAULT).hash();
        if (!hash.equals(files.hash())) {
            throw new IllegalStateException("The archive does not hold the files that were packed");
        }
        return new PackedPack(bytes.toByteArray(), files.texts().size(), hash);
    }

    /** Tells whether a file begins as an archive does. */
    static boolean isArchive(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(BEGINNING.length), BEGINNING);
        }
    }
}
