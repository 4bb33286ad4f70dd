package dev.sherpa.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.StatedFacts;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.FactBaseGenerator;
import dev.sherpa.rules.reference.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of every constraint, against a plain reading of the rules' text that was written without the engine. */
class NearMissAgreementTests {

    private final RulePack pack = BeijingTrip.pack();

    @Test
    void agreesWithThePlainReadingOfEveryConstraint() throws IOException {
        PlainPack plain = new PlainPack(Files.readString(BeijingTrip.FOLDER.resolve("facts.drl")));
        NearMissCheck check = new NearMissCheck(pack, plain);
        List<Head> heads = Stream.concat(
                        pack.definition().items().stream().map(item -> Head.item(item.id())),
                        pack.definition().conclusions().stream()
                                .map(conclusion -> Head.conclusion(conclusion.name())))
                .toList();
        FactBaseGenerator generator = new FactBaseGenerator(41);
        Assessor assessor = new Assessor();
        try (NearMissExplainer explainer = new NearMissExplainer(pack)) {
            for (int i = 0; i < 2_000; i++) {
                Scenario scenario = generator.next();
                FactBase facts = FactBase.of(
                        new StatedFacts(pack).recorded(scenario.history()),
                        scenario.asOf(),
                        scenario.knownAt(),
                        pack.factBaseRules(scenario.asOf()));
                check.check(explainer.explain(facts, heads), assessor.assess(pack, facts), facts);
            }
        }
        assertThat(check.seen())
                .containsKeys("OUTRANKED", "CONDITION_FAILS", "DERIVES", "ACCUMULATE FAILS", "PATTERN NOT_EVALUATED")
                .hasEntrySatisfying("constraint FAILS", count -> assertThat(count).isGreaterThan(30_000))
                .hasEntrySatisfying("constraint HOLDS", count -> assertThat(count).isGreaterThan(30_000))
                .hasEntrySatisfying("constraint NOT_EVALUATED", count -> assertThat(count).isPositive())
                .hasEntrySatisfying("gap", count -> assertThat(count).isGreaterThan(10_000));
    }
}
