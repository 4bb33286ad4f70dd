package dev.sherpa.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.api.model.OutcomeKind;
import dev.sherpa.pack.TestPacks;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordsTests {

    private static RulePack pack;

    @BeforeAll
    static void load() {
        pack = RulePack.load(PackFiles.read(Path.of(TestPacks.FOLDER, "ferry-crossing")));
    }

    @Test
    void printsOutcomesByTheirType() {
        Words words = Words.of(pack);

        assertThat(words.outcome(OutcomeKind.ITEM, "crew", "FIT")).isEqualTo("fit");
        assertThat(words.outcome(OutcomeKind.CONCLUSION, "sailing", "STAY")).isEqualTo("stay");
        assertThat(words.outcome(OutcomeKind.CONCLUSION, "roughest", "APEC"))
                .as("a text")
                .isEqualTo("APEC");
        assertThat(words.outcome(OutcomeKind.CONCLUSION, "roughest", "2025-02-30"))
                .as("a text")
                .isEqualTo("2025-02-30");
    }

    @Test
    void leavesOutcomesAsTheyAreThatAnOlderVersionHad() {
        Words words = Words.of(pack);

        assertThat(words.outcome(OutcomeKind.CONCLUSION, "gone", "2025-02-30")).isEqualTo("2025-02-30");
        assertThat(words.title(OutcomeKind.ITEM, "gone")).isEqualTo("gone");
        assertThat(words.title(OutcomeKind.CONCLUSION, "firstDay")).isEqualTo("First day");
    }
}
