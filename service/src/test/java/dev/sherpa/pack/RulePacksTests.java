package dev.sherpa.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sherpa.rules.pack.CompilationCache;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class RulePacksTests {

    private static final Path RIVER = Path.of(TestPacks.FOLDER, "river-crossing");

    @TempDir
    private Path folder;

    @Test
    void loadsAPackFromItsFolder() {
        RulePacks packs = TestPacks.riverCrossing();
        assertThat(ids(packs)).containsExactly("river-crossing");
        assertThat(packs.get("river-crossing").dossier()).isPresent();
    }

    @Test
    void loadsAllPacksOfAFolder() throws IOException {
        copy("one", "id: river-crossing", "id: one");
        copy("two", "id: river-crossing", "id: two");
        Files.createDirectory(folder.resolve("notes"));

        RulePacks packs = TestPacks.only(folder.toString());
        assertThat(ids(packs)).containsExactly("one", "two");
    }

    @Test
    void loadsPacksThatAFolderOfTheClassPathCarries() throws IOException {
        copy("packs/river-crossing", "", "");

        RulePacks packs = onClassPath(folder);
        assertThat(ids(packs)).containsExactly("river-crossing");
        assertThat(hash(packs)).isEqualTo(hashOfRiver());
    }

    @Test
    void loadsPacksThatAJarCarries() throws IOException {
        copy("packs/river-crossing", "", "");

        RulePacks packs = onClassPath(jar());
        assertThat(hash(packs)).isEqualTo(hashOfRiver());
    }

    @Test
    void prefersAConfiguredPackToOneOfTheClassPath() throws IOException {
        copy("packs/river-crossing", "", "");
        copy("changed", "version: 1.0.0", "version: 2.0.0");

        RulePacks packs = onClassPath(folder, folder.resolve("changed").toString());
        assertThat(packs.all()).hasSize(1);
        assertThat(packs.get("river-crossing").definition().version()).isEqualTo("2.0.0");
    }

    @Test
    void saysEveryProblemOfEveryPack() throws IOException {
        copy("one", "asserters: [KEEPER, ENGINEER]", "asserters: keeper");
        copy("two", "otherwise: UNSEEN", "otherwise: ABSENT");
        String nowhere = folder.resolve("nowhere").toString();

        assertThatThrownBy(() -> TestPacks.only(folder.toString(), nowhere))
                .isInstanceOf(UnusablePacks.class)
                .hasMessageContaining(folder.resolve("one/pack.yaml").toString())
                .hasMessageContaining(folder.resolve("two/pack.yaml").toString())
                .hasMessageContaining(nowhere);
    }

    @Test
    void refusesTwoConfiguredPacksOfOneId() throws IOException {
        copy("one", "", "");
        copy("two", "", "");

        assertThatThrownBy(() -> TestPacks.only(folder.toString()))
                .isInstanceOf(UnusablePacks.class)
                .hasMessageContaining("river-crossing");
    }

    @Test
    void knowsNoOtherPack() {
        RulePacks packs = TestPacks.only();
        assertThat(packs.find("river-crossing")).isEmpty();
        assertThatThrownBy(() -> packs.get("river-crossing"))
                .isInstanceOfSatisfying(
                        UnknownPack.class, refused -> assertThat(refused.pack()).isEqualTo("river-crossing"));
    }

    private static RulePacks onClassPath(Path root, String... folders) throws MalformedURLException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {root.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        return TestPacks.running(FoundPacks.load(
                new PathMatchingResourcePatternResolver(loader), List.of(folders), CompilationCache.EMPTY));
    }

    /** Makes a jar as Maven does, with entries for its folders. */
    private Path jar() throws IOException {
        Path jar = folder.resolve("packs.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> paths = Files.walk(folder.resolve("packs"))) {
            for (Path path : paths.toList()) {
                boolean isFile = Files.isRegularFile(path);
                out.putNextEntry(new JarEntry(folder.relativize(path) + (isFile ? "" : "/")));
                if (isFile) {
                    Files.copy(path, out);
                }
                out.closeEntry();
            }
        }
        return jar;
    }

    /** Copies the pack with a text of its pack.yaml replaced. */
    private void copy(String name, String text, String replacement) throws IOException {
        Path target = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(RIVER)) {
            files.forEach(file -> {
                try {
                    String content = Files.readString(file);
                    boolean changes = file.endsWith("pack.yaml") && !text.isEmpty();
                    Files.writeString(
                            target.resolve(file.getFileName()), changes ? content.replace(text, replacement) : content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static List<String> ids(RulePacks packs) {
        return packs.all().stream().map(pack -> pack.definition().id()).toList();
    }

    private static String hash(RulePacks packs) {
        return packs.get("river-crossing").hash();
    }

    private static String hashOfRiver() {
        RulePacks packs = TestPacks.riverCrossing();
        return packs.all().stream().map(RulePack::hash).findFirst().orElseThrow();
    }
}
