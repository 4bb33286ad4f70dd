package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class CompilationCacheTests {

    private static final LocalDate DAY = LocalDate.parse("2031-03-01");
    private static final String EVIL = "sherpa/pack/Evil";
    private static final String RAN = "sherpa.ran.from.cache";

    private final Kept kept = new Kept();

    @Test
    void compilesWhatItHasNotGot() {
        assertThat(statusOf(RulePack.load(new PackDraft().files(), kept))).isEqualTo("GREEN");
        assertThat(kept.classes).hasSize(1).containsOnlyKeys(kept.asked);
        assertThat(kept.asked).matches("[0-9a-f]{64}");
    }

    /** What another pack with the same rules by name compiled to, put in its place, gives that pack's answer. */
    @Test
    void takesWhatItHas() {
        RulePack.load(higherBar(), kept);
        byte[] other = kept.only();
        kept.classes.clear();
        RulePack.load(new PackDraft().files(), kept);
        kept.replace(other);

        assertThat(statusOf(RulePack.load(new PackDraft().files(), kept))).isEqualTo("GREY");
        assertThat(kept.only()).isEqualTo(other);
    }

    @Test
    void keepsRulesThatDifferApart() {
        RulePack.load(new PackDraft().files(), kept);

        assertThat(statusOf(RulePack.load(higherBar(), kept))).isEqualTo("GREY");
        assertThat(kept.classes).hasSize(2);
    }

    /** Titles and the like are no part of what is compiled. */
    @Test
    void sharesWhatDiffersInItsWordsOnly() {
        RulePack.load(new PackDraft().files(), kept);
        RulePack.load(
                new PackDraft().replacing("pack.yaml", "Tank watch", "Watch").files(), kept);

        assertThat(kept.classes).hasSize(1);
    }

    @Test
    void keepsNothingOfAPackWithProblems() {
        PackDraft broken = new PackDraft().replacing("tank.drl", "litres < 10", "litres < \"x\"");

        assertThat(RulePack.check(broken.files()).problems()).isNotEmpty();
        assertThat(catchProblems(broken)).isNotEmpty();
        assertThat(kept.classes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 50, 80})
    void compilesAgainWhatIsCutShort(int percent) {
        byte[] whole = compiled();

        assertIsCompiledAgain(Arrays.copyOf(whole, whole.length * percent / 100));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void compilesAgainWhatIsDamaged(long seed) {
        byte[] damaged = compiled();
        Random random = new Random(seed);
        for (int times = 0; times < 20; times++) {
            damaged[random.nextInt(damaged.length / 2)] ^= (byte) (1 + random.nextInt(255));
        }

        assertIsCompiledAgain(damaged);
    }

    @Test
    void compilesAgainWhatLacksAClass() throws IOException {
        Map<String, byte[]> files = unzipped(compiled());
        for (String path : files.keySet()) {
            Map<String, byte[]> rest = new TreeMap<>(files);
            rest.remove(path);
            assertIsCompiledAgain(zipped(rest));
        }
    }

    @Test
    void compilesAgainWhatIsOfAnotherPack() {
        PackDraft other = new PackDraft().replacing("facts.drl", "checkedOn : LocalDate", "checked : LocalDate");
        RulePack.load(other.files(), kept);
        byte[] ofOther = kept.only();
        kept.classes.clear();

        assertIsCompiledAgain(ofOther);
    }

    /** Whoever can write where it is kept can do no more with classes than with rules. */
    @Test
    void definesNoClassThatAPackCannotHave() throws IOException {
        for (String path : new String[] {EVIL + ".class", "sherpa/pack/Evil$1.class", "java/lang/Evil.class"}) {
            Map<String, byte[]> files = unzipped(compiled());
            files.put(path, evil(path.substring(0, path.length() - ".class".length())));
            kept.replace(zipped(files));

            assertThat(statusOf(RulePack.load(new PackDraft().files(), kept))).isEqualTo("GREEN");
            assertThat(System.getProperty(RAN)).isNull();
        }
        assertIsCompiledAgain(zipped(Map.of(EVIL + ".class", evil(EVIL))));
    }

    /** Zeros take a thousandth of their length in an archive. */
    @Test
    void readsNoMoreThanAPackCanHold() throws IOException {
        Map<String, byte[]> files = unzipped(compiled());
        byte[] zeros = new byte[16 << 20];
        for (int number = 0; number < 5; number++) {
            files.put("sherpa/pack/zeros" + number, zeros);
        }
        byte[] bomb = zipped(files);
        assertThat(bomb).hasSizeLessThan(1 << 20);

        assertIsCompiledAgain(bomb);
    }

    /** A class whose methods lead ever deeper does not end the thread that looks at it. */
    @Test
    void compilesAgainWhatNestsTooDeep() throws IOException {
        Map<String, byte[]> files = unzipped(compiled());
        files.put("sherpa/pack/Deep.class", deep("sherpa/pack/Deep", 20_000));

        assertIsCompiledAgain(zipped(files));
    }

    private void assertIsCompiledAgain(byte[] unusable) {
        compiled();
        kept.replace(unusable);

        assertThat(statusOf(RulePack.load(new PackDraft().files(), kept))).isEqualTo("GREEN");
        assertThat(Arrays.equals(kept.only(), unusable)).isFalse();
        byte[] good = kept.only();
        assertThat(statusOf(RulePack.load(new PackDraft().files(), kept))).isEqualTo("GREEN");
        assertThat(kept.only()).isEqualTo(good);
    }

    private byte[] compiled() {
        kept.classes.clear();
        RulePack.load(new PackDraft().files(), kept);
        return kept.only();
    }

    private Iterable<Problem> catchProblems(PackDraft broken) {
        try {
            RulePack.load(broken.files(), kept);
            throw new AssertionError("It has a problem");
        } catch (PackException e) {
            return e.problems();
        }
    }

    private static PackFiles higherBar() {
        return new PackDraft()
                .replacing("tank.drl", "litres >= $bar.number", "litres > sum( $bar.number, $bar.number )")
                .files();
    }

    private static String statusOf(RulePack pack) {
        Source source = new Source("manual", "Works", "Manual", null, LocalDate.parse("2029-01-01"));
        Map<String, Object> attributes = Map.of("gauge", "LEFT", "litres", BigDecimal.valueOf(150));
        Fact fact = new Fact(null, "Reading", "t", attributes, "Read.", DAY, "CREW", source, null, null, null);
        return new Assessor()
                .assess(pack, FactBase.ofFacts(List.of(fact), DAY, pack.factBaseRules(DAY)))
                .items()
                .get(0)
                .status();
    }

    /** Returns a model of rules that does something as it is initialized. */
    private static byte[] evil(String name) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", new String[] {"org/drools/model/Model"
                });
        MethodVisitor initializer = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        initializer.visitCode();
        initializer.visitLdcInsn(RAN);
        initializer.visitLdcInsn("yes");
        initializer.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "java/lang/System",
                "setProperty",
                "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
                false);
        initializer.visitInsn(Opcodes.POP);
        initializer.visitInsn(Opcodes.RETURN);
        initializer.visitMaxs(0, 0);
        initializer.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Returns a class of static methods, each of which calls the next. */
    private static byte[] deep(String name, int methods) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        for (int number = 0; number < methods; number++) {
            MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m" + number, "()V", null, null);
            method.visitCode();
            if (number + 1 < methods) {
                method.visitMethodInsn(Opcodes.INVOKESTATIC, name, "m" + (number + 1), "()V", false);
            }
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(0, 0);
            method.visitEnd();
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] archive) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Keeps in memory. */
    private static final class Kept implements CompilationCache {

        private final Map<String, byte[]> classes = new TreeMap<>();
        private String asked = "";

        @Override
        public Optional<byte[]> find(String key) {
            asked = key;
            return Optional.ofNullable(classes.get(key));
        }

        @Override
        public void keep(String key, Supplier<byte[]> compiled) {
            classes.put(key, compiled.get());
        }

        private byte[] only() {
            assertThat(classes).hasSize(1);
            return classes.values().iterator().next();
        }

        private void replace(byte[] other) {
            classes.replaceAll((key, before) -> other);
        }
    }
}
