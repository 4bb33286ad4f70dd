package dev.sherpa.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Versions that take over from one another, while requests use them. */
class RunningVersionsTests {

    private final RulePacks packs = new RulePacks();

    @Test
    void showsARequestOneVersionFromBeginningToEnd() {
        RunningPack first = version(1);
        packs.run(first);
        try (RulePacks.Pin pin = packs.pin()) {
            packs.run(version(2));

            assertThat(number()).isEqualTo(1);
            assertThat(isClosed(first)).isFalse();
        }
        assertThat(number()).isEqualTo(2);
    }

    @Test
    void closesAVersionOnceNoRequestUsesIt() {
        RunningPack first = version(1);
        packs.run(first);
        RulePacks.Pin pin = packs.pin();
        packs.run(version(2));
        assertThat(isClosed(first)).isFalse();

        pin.close();
        assertThat(isClosed(first)).isTrue();
    }

    @Test
    void closesAVersionThatNobodyUsesAsItIsSwitchedOff() {
        RunningPack first = version(1);
        packs.run(first);
        packs.run(version(2));

        assertThat(isClosed(first)).isTrue();
    }

    @Test
    void leavesALaterSwitchAsItIs() {
        RunningPack late = version(1);
        packs.run(version(2));
        packs.run(late);

        assertThat(number()).isEqualTo(2);
        assertThat(isClosed(late)).isTrue();
    }

    private int number() {
        return packs.running("river-crossing").orElseThrow().number();
    }

    private static RunningPack version(int number) {
        return new RunningPack(
                number, number, RulePack.load(PackFiles.read(Path.of(TestPacks.FOLDER, "river-crossing"))));
    }

    private static boolean isClosed(RunningPack version) {
        return version.isClosed();
    }
}
