package dev.sherpa.pack;

/**
 * How much an archive may hold.
 *
 * @param entries how many entries
 * @param file how many bytes a file has unpacked
 * @param total how many bytes all files have unpacked
 * @param ratio how many times its packed size all files have unpacked
 * @param depth how many folders are within each other
 * @param name how many characters a name has
 */
public record ArchiveBounds(int entries, int file, int total, int ratio, int depth, int name) {

    /** Far more than a pack needs, and far less than the service can bear. */
    public static final ArchiveBounds DEFAULT = new ArchiveBounds(500, 1 << 20, 8 << 20, 100, 3, 200);
}
