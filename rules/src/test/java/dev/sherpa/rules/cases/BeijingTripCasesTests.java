package dev.sherpa.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.PackFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BeijingTripCasesTests {

    private final List<PackCase> cases = CaseReader.read(PackFiles.read(BeijingTrip.FOLDER), BeijingTrip.pack());

    @TestFactory
    Stream<DynamicTest> holds() {
        CaseRunner runner = new CaseRunner(BeijingTrip.pack());
        return cases.stream()
                .map(given -> DynamicTest.dynamicTest(
                        given.name(),
                        BeijingTrip.FOLDER.resolve(Path.of(given.file())).toUri(),
                        () -> assertThat(runner.run(given).differences()).isEmpty()));
    }

    @Test
    void coversEveryStatusOfEveryItem() {
        BeijingTrip.pack().definition().items().forEach(item -> {
            Stream<String> statuses = Stream.concat(item.statuses().stream(), Stream.of("UNKNOWN"));
            statuses.forEach(status -> assertThat(cases)
                    .as("cases in which %s is %s", item.id(), status)
                    .anyMatch(given -> status.equals(given.checklist().get(item.id()))));
        });
    }
}
