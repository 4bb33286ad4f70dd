package dev.sherpa.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Versions that take over from one another, while requests use them. */
class RunningVersionsTests {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 2);

    private final RulePacks packs = new RulePacks();

    @Test
    void showsARequestOneVersionFromBeginningToEnd() {
        packs.run(version(1));
        try (RulePacks.Pin pin = packs.pin()) {
            packs.run(version(2));

            assertThat(number()).isEqualTo(1);
        }
        assertThat(number()).isEqualTo(2);
    }

    @Test
    void leavesALaterSwitchAsItIs() {
        RunningPack late = version(1);
        packs.run(version(2));
        packs.run(late);

        assertThat(number()).isEqualTo(2);
    }

    @Test
    void leavesNoClassesOfAVersionThatIsSwitchedOff() {
        WeakReference<ClassLoader> classes = classesOfAUsedVersion();
        assertThat(classes.refersTo(null)).isFalse();

        packs.run(version(2));

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            System.gc();
            return classes.refersTo(null);
        });
    }

    /** Runs and uses a version, in a method of its own: when it has returned, the stack holds nothing of the version. */
    private WeakReference<ClassLoader> classesOfAUsedVersion() {
        RunningPack version = version(1);
        packs.run(version);
        RulePack pack = version.pack();
        FactBase facts = FactBase.ofFacts(pack.dossier().orElseThrow().facts(), DAY, pack.factBaseRules(DAY));
        new Assessor().assess(pack, facts);
        version.nearMisses().explain(facts, pack.definition().heads());
        Object fact = pack.types().present(facts.current().get(0));
        return new WeakReference<>(fact.getClass().getClassLoader());
    }

    private int number() {
        return packs.running("river-crossing").orElseThrow().number();
    }

    private static RunningPack version(int number) {
        return new RunningPack(
                number, number, RulePack.load(PackFiles.read(Path.of(TestPacks.FOLDER, "river-crossing"))));
    }
}
