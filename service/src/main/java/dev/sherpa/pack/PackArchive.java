package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.web.Fault;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads a ZIP archive of a pack's folder, which may have been made by an enemy: in memory, by its central directory, and
 * never more than the bounds allow.
 *
 * <p>Entries are found by the directory alone, so that no two readings of the archive can differ.
 */
public final class PackArchive {

    private static final String DEFINITION = "pack.yaml";

    private final ArchiveBounds bounds;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, byte[]> contents = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private long total;

    private PackArchive(ArchiveBounds bounds) {
        this.bounds = bounds;
    }

    /** Returns the files of the pack; an archive with faults is an {@link ProblemType#INVALID_ARCHIVE} that tells all. */
    public static PackFiles read(byte[] archive, ArchiveBounds bounds) {
        PackArchive read = new PackArchive(bounds);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            read.entries(zip, archive.length);
        } catch (IOException | RuntimeException e) {
            read.fault("This is no ZIP archive that can be read.", "A ZIP archive of the pack's folder.");
        }
        return PackFiles.ofBytes(read.files());
    }

    private void entries(ZipFile zip, int packed) {
        long most = Math.min(bounds.total(), (long) packed * bounds.ratio());
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++count > bounds.entries()) {
                fault("The archive has too many entries.", "At most " + bounds.entries() + " entries.");
                return;
            }
            if (isSound(zip, entry) && !entry.isDirectory()) {
                content(zip, entry, most);
            }
            if (total > most) {
                fault(
                        "The archive unpacks to too much.",
                        "At most " + bounds.total() + " bytes, and " + bounds.ratio() + " times its own size.");
                return;
            }
        }
    }

    private boolean isSound(ZipFile zip, ZipArchiveEntry entry) {
        String name = entry.getName();
        Optional<Fault> odd = EntryName.fault(name, bounds);
        odd.ifPresent(faults::add);
        if (odd.isPresent()) {
            return false;
        }
        String shown = "The entry \"" + EntryName.shown(name) + "\" ";
        int type = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
        if (entry.isUnixSymlink() || type != 0 && type != UnixStat.FILE_FLAG && type != UnixStat.DIR_FLAG) {
            return fault(shown + "is a link or a device.", "Plain files and folders.");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            return fault(shown + "comes twice, upper and lower case being the same.", "Every name once.");
        }
        return zip.canReadEntryData(entry)
                || fault(
                        shown + "is encrypted, or packed in an unusual way.",
                        "Entries stored or deflated, without a password.");
    }

    private void content(ZipFile zip, ZipArchiveEntry entry, long most) {
        int limit = (int) Math.min(bounds.file(), most - total);
        String shown = "The file \"" + EntryName.shown(entry.getName()) + "\" ";
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(limit + 1);
            total += content.length;
            if (content.length > bounds.file()) {
                fault(shown + "is too large.", "Files of at most " + bounds.file() + " bytes.");
            } else if (total <= most && checksum(content) != entry.getCrc()) {
                fault(shown + "is not what was packed.", "An archive that is whole.");
            } else if (holdsZero(content) && isText(entry.getName())) {
                fault(shown + "holds U+0000.", "Text in UTF-8.");
            } else if (total <= most) {
                contents.put(entry.getName(), content);
            }
        } catch (IOException | RuntimeException e) {
            fault(shown + "cannot be unpacked.", "An archive that is whole.");
        }
    }

    /** Returns the files relative to the folder of the pack, which is the archive or its only folder. */
    private Map<String, byte[]> files() {
        List<String> definitions = contents.keySet().stream()
                .filter(name -> name.matches("([^/]+/)?" + DEFINITION))
                .toList();
        if (faults.isEmpty() && definitions.size() != 1) {
            fault(
                    definitions.isEmpty()
                            ? "There is no " + DEFINITION + " in it."
                            : "It holds more than one pack: " + String.join(", ", definitions) + ".",
                    "The files of one pack, or one folder with them.");
        }
        if (!faults.isEmpty()) {
            String count = faults.size() == 1 ? "a fault" : faults.size() + " faults";
            throw new ProblemException(
                    ProblemType.INVALID_ARCHIVE,
                    "The archive has " + count + ". Nothing was stored; correct it and send it again.",
                    faults);
        }
        String folder = definitions.get(0).substring(0, definitions.get(0).length() - DEFINITION.length());
        Map<String, byte[]> files = new TreeMap<>();
        contents.forEach((name, content) -> {
            if (name.startsWith(folder)) {
                files.put(name.substring(folder.length()), content);
            }
        });
        return files;
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    private static boolean isText(String name) {
        return name.matches(".*\\.(drl|yaml|ics|md)");
    }

    private static boolean holdsZero(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean fault(String detail, String expected) {
        faults.add(Fault.at("", detail, expected));
        return false;
    }
}
