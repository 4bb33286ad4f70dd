package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sherpa.rules.fact.Fact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactFileReaderTests {

    private static final RulePack PACK = new PackDraft().load();
    private static final LocalDate LATEST = LocalDate.of(2031, 3, 1);
    private static final String FACT = """
            - { type: Reading, subject: a, said: 2031-03-01, by: CREW, source: { publisher: P, title: T, published: 2031-01-01 },
                para: 3, attributes: { gauge: LEFT, litres: 6 }, statement: Read. }
            """;

    @Test
    void readsFactsInTheirOrder() {
        assertThat(read("facts:\n" + FACT + FACT.replace("subject: a", "subject: b")))
                .extracting(Fact::subject)
                .containsExactly("a", "b");
    }

    @Test
    void takesTheDossierOfAPack() {
        assertThat(read("id: some\ntitle: Some\nfacts:\n" + FACT)).hasSize(1);
        assertThat(read("facts: []")).isEmpty();
    }

    @Test
    void tellsEveryFaultWithItsPlace() {
        assertThatThrownBy(() -> read("facts:\n" + FACT.replace("CREW", "CRWE").replace("litres: 6", "liters: 6")))
                .isInstanceOfSatisfying(PackException.class, refused -> assertThat(refused.problems())
                        .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("some.yaml"))
                        .extracting(Problem::line)
                        .contains(2, 3));
    }

    @Test
    void refusesAFactSaidAfterTheLatestDay() {
        assertThatThrownBy(() -> read("facts:\n" + FACT.replace("said: 2031-03-01", "said: 2031-03-02")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("some.yaml:2:", "2031-03-02 is later than 2031-03-01");
    }

    @Test
    void refusesWhatIsNoFileOfFacts() {
        for (String text : new String[] {"", "[]", "title: No facts", "facts: 1", "facts: [", "fact: []"}) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(PackException.class);
        }
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] content = {'f', ':', (byte) 0xff};

        assertThatThrownBy(() -> FactFileReader.read("some.yaml", content, PACK, LATEST))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("some.yaml:1:3: error: the file is not UTF-8");
    }

    private static List<Fact> read(String text) {
        return FactFileReader.read("some.yaml", text.getBytes(StandardCharsets.UTF_8), PACK, LATEST);
    }
}
