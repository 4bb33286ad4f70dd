package dev.sherpa.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sherpa.api.model.BriefingPart;
import dev.sherpa.api.model.DiffCause;
import dev.sherpa.api.model.FactRepairKind;
import dev.sherpa.api.model.RelianceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTests {

    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, en
            de, de
            'de-AT, en;q=0.5', de
            'fr, de;q=0.1', de
            'de;q=0, fr', en
            *, en
            fr, en
            """)
    void givesTheReaderTheBestThereIs(String accepted, String best) {
        assertThat(languages.best(accepted).locale()).isEqualTo(Locale.forLanguageTag(best));
    }

    @Test
    void givesEnglishToWhoeverAsksForNone() {
        assertThat(languages.best(null).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(languages.best(" ").locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void refusesWhatIsNoListOfLanguages() {
        assertThatIllegalArgumentException().isThrownBy(() -> languages.best("??"));
    }

    @Test
    void hasAWordOfEnglishForEveryConstantThatItsTemplatePrints() {
        Language english = languages.best("en");
        List<String> names = Stream.of(
                        RelianceKind.values(), DiffCause.values(), FactRepairKind.values(), BriefingPart.values())
                .flatMap(Arrays::stream)
                .map(constant -> constant.getClass().getSimpleName() + "." + constant.name())
                .toList();

        assertThat(names).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(english.word(name))
                .isNotBlank());
        for (String grade : List.of("A", "B", "C", "D", "E", "F")) {
            assertThat(english.word("reliability." + grade)).isNotBlank();
        }
        for (String grade : List.of("1", "2", "3", "4", "5", "6")) {
            assertThat(english.word("credibility." + grade)).isNotBlank();
        }
    }
}
