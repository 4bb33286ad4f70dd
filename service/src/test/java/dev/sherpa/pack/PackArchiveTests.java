package dev.sherpa.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackArchiveTests {

    private static final ArchiveBounds BOUNDS = new ArchiveBounds(10, 1000, 3000, 100, 2, 40);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void readsTheFilesOfAPack() {
        assertThat(read(Map.of("pack.yaml", "id: a", "cases/one.yaml", "[]")).texts())
                .containsOnlyKeys("pack.yaml", "cases/one.yaml")
                .containsEntry("pack.yaml", "id: a");
    }

    @Test
    void readsTheOnlyFolderAndLeavesOutWhatIsBesideIt() {
        assertThat(read(Map.of("a/pack.yaml", "id: a", "a/facts.drl", "", "__MACOSX/a/pack.yaml", "x", "note.md", "x"))
                        .texts())
                .containsOnlyKeys("pack.yaml", "facts.drl");
    }

    @Test
    void leavesOutWhatThePackLanguageDoesNotKnow() {
        assertThat(read(Map.of("pack.yaml", "id: a", ".git/config", "x", "Evil.java", "x", "deep/er/facts.drl", "x"))
                        .texts())
                .containsOnlyKeys("pack.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pack.yaml",
                "a/../../pack.yaml",
                "/etc/pack.yaml",
                "C:/pack.yaml",
                "C:pack.yaml",
                "\\\\host\\pack.yaml",
                "a\\..\\pack.yaml",
                "a\\pack.yaml",
                "./pack.yaml",
                "a//pack.yaml",
                " /pack.yaml",
                "a /pack.yaml",
                "pack.yaml ",
                "pa\u0000ck.yaml",
                "pa\nck.yaml",
                "pa\u202eck.yaml",
                "pack.yaml:stream",
                "~root*",
                "a/b/c/pack.yaml",
                "a-name-of-more-than-forty-characters-1234.md"
            })
    void refusesANameThatIsNotPlain(String name) {
        assertThatRefused(Map.of("pack.yaml", "id: a", name, "x"));
    }

    @Test
    void takesANameOfExactlyTheLengthAndDepthAllowed() {
        String longest = "a-name-of-exactly-forty-characters-12.md";

        assertThat(longest).hasSize(BOUNDS.name());
        assertThat(read(Map.of("pack.yaml", "id: a", longest, "x", "a/b/x.md", ""))
                        .texts())
                .containsKey(longest);
    }

    @Test
    void refusesALink() throws IOException {
        byte[] archive = archive(zip -> {
            put(zip, "pack.yaml", "id: a".getBytes(StandardCharsets.UTF_8));
            ZipArchiveEntry link = new ZipArchiveEntry("facts.drl");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        });

        assertThatThrownBy(() -> PackArchive.read(archive, BOUNDS))
                .isInstanceOfSatisfying(ProblemException.class, PackArchiveTests::isRefusal)
                .extracting(PackArchiveTests::told)
                .asString()
                .contains("facts.drl", "link");
    }

    @Test
    void refusesADevice() throws IOException {
        byte[] archive = archive(zip -> {
            ZipArchiveEntry device = new ZipArchiveEntry("pack.yaml");
            device.setUnixMode(0020000 | 0644);
            zip.putArchiveEntry(device);
            zip.closeArchiveEntry();
        });

        assertThatThrownBy(() -> PackArchive.read(archive, BOUNDS))
                .isInstanceOfSatisfying(ProblemException.class, PackArchiveTests::isRefusal);
    }

    @Test
    void refusesANameThatComesTwice() throws IOException {
        byte[] archive = archive(zip -> {
            put(zip, "pack.yaml", "id: a".getBytes(StandardCharsets.UTF_8));
            put(zip, "PACK.yaml", "id: b".getBytes(StandardCharsets.UTF_8));
        });

        assertThatThrownBy(() -> PackArchive.read(archive, BOUNDS))
                .isInstanceOfSatisfying(ProblemException.class, PackArchiveTests::isRefusal)
                .extracting(PackArchiveTests::told)
                .asString()
                .contains("twice");
    }

    @Test
    void takesAFileOfExactlyTheSizeAllowedAndRefusesOneByteMore() {
        assertThat(read(Map.of("pack.yaml", noise(1000))).texts()).containsKey("pack.yaml");
        assertThatRefused(Map.of("pack.yaml", noise(1001)));
    }

    @Test
    void takesExactlyTheTotalAllowedAndRefusesOneByteMore() {
        Map<String, String> files =
                new TreeMap<>(Map.of("a.md", noise(1000), "b.md", noise(1000), "pack.yaml", noise(1000)));
        assertThat(read(files).texts()).hasSize(3);

        files.put("c.md", "1");
        assertThatRefused(files);
    }

    @Test
    void refusesWhatUnpacksToMoreThanAHundredTimesItsSize() throws IOException {
        ArchiveBounds roomy = new ArchiveBounds(10, 1 << 20, 1 << 24, 100, 2, 40);
        byte[] archive = archive(zip -> {
            put(zip, "pack.yaml", "id: a".getBytes(StandardCharsets.UTF_8));
            put(zip, "bomb.md", new byte[1 << 20]);
        });

        assertThat((1 << 20) / archive.length).isGreaterThan(100);
        assertThatThrownBy(() -> PackArchive.read(archive, roomy))
                .isInstanceOfSatisfying(ProblemException.class, PackArchiveTests::isRefusal);
    }

    @Test
    void takesAsManyEntriesAsAllowedAndRefusesOneMore() {
        Map<String, String> files = new TreeMap<>(Map.of("pack.yaml", "id: a"));
        for (int i = 0; i < 9; i++) {
            files.put(i + ".md", "");
        }
        assertThat(read(files).texts()).hasSize(10);

        files.put("more.md", "");
        assertThatRefused(files);
    }

    @Test
    void refusesTextThatNoDatabaseKeeps() {
        assertThatRefused(Map.of("pack.yaml", "id: a\u0000"));
    }

    @Test
    void refusesAnArchiveWithoutAPackAndOneWithTwo() {
        assertThatRefused(Map.of("facts.drl", ""));
        assertThatRefused(Map.of("a/pack.yaml", "id: a", "b/pack.yaml", "id: b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void refusesWhatIsNoArchiveOrOnlyAPartOfOne(int length) throws IOException {
        byte[] archive = archive(zip -> put(zip, "pack.yaml", noise(500).getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> PackArchive.read(Arrays.copyOf(archive, length), BOUNDS))
                .isInstanceOfSatisfying(ProblemException.class, PackArchiveTests::isRefusal);
    }

    @Test
    void refusesContentThatWasTamperedWith() throws IOException {
        byte[] archive = archive(zip -> put(zip, "pack.yaml", noise(500).getBytes(StandardCharsets.UTF_8)));
        archive[120] ^= 0x55;

        assertThatThrownBy(() -> PackArchive.read(archive, BOUNDS))
                .isInstanceOfSatisfying(ProblemException.class, PackArchiveTests::isRefusal);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThatThrownBy(() -> read(Map.of("../a.md", "", "/b.md", "", "pack.yaml", "id: a")))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.faults())
                        .hasSize(2));
    }

    private PackFiles read(Map<String, String> files) {
        bytes.reset();
        try {
            return PackArchive.read(
                    archive(zip -> {
                        for (Map.Entry<String, String> file : files.entrySet()) {
                            put(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                        }
                    }),
                    BOUNDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertThatRefused(Map<String, String> files) {
        assertThatThrownBy(() -> read(files))
                .isInstanceOfSatisfying(ProblemException.class, PackArchiveTests::isRefusal);
    }

    private static void isRefusal(ProblemException refusal) {
        assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_ARCHIVE);
        assertThat(refusal.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.detail()).endsWith(".").matches("[\\x20-\\x7e…\ufffd]+");
            assertThat(fault.expected()).endsWith(".");
        });
    }

    private static String told(Throwable refusal) {
        return ((ProblemException) refusal).faults().toString();
    }

    private byte[] archive(Content content) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            content.write(zip);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    /** Text that cannot be packed well. */
    private static String noise(int length) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('!' + random.nextInt(90)));
        }
        return text.toString();
    }

    private interface Content {

        void write(ZipArchiveOutputStream zip) throws IOException;
    }
}
