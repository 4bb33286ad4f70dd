package dev.sherpa.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.HarbourFestival;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.PackFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A pack of another domain, with its own words for everything, runs on the same engine. */
class HarbourFestivalCasesTests {

    private final List<PackCase> cases =
            CaseReader.read(PackFiles.read(HarbourFestival.FOLDER), HarbourFestival.pack());

    @TestFactory
    Stream<DynamicTest> holds() {
        CaseRunner runner = new CaseRunner(HarbourFestival.pack());
        return cases.stream()
                .map(given -> DynamicTest.dynamicTest(
                        given.name(),
                        HarbourFestival.FOLDER.resolve(Path.of(given.file())).toUri(),
                        () -> assertThat(runner.run(given).differences()).isEmpty()));
    }

    @Test
    void coversEveryStatusOfEveryItem() {
        HarbourFestival.pack().definition().items().forEach(item -> {
            Stream<String> statuses = Stream.concat(item.statuses().stream(), Stream.of("GREY"));
            statuses.forEach(status -> assertThat(cases)
                    .as("cases in which %s is %s", item.id(), status)
                    .anyMatch(given -> status.equals(given.checklist().get(item.id()))));
        });
    }
}
