package dev.sherpa.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.HarbourFestival;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.StatedFacts;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.FactBaseGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of every constraint, against a plain reading of the rules' text that was written without the engine. */
class NearMissAgreementTests {

    private final Assessor assessor = new Assessor();

    @Test
    void agreesWithThePlainReadingOnRandomFacts() throws IOException {
        RulePack pack = BeijingTrip.pack();
        NearMissCheck check = check(pack, BeijingTrip.FOLDER);
        List<Head> heads = heads(pack);
        StatedFacts stated = new StatedFacts(pack);
        FactBaseGenerator generator = new FactBaseGenerator(41);
        NearMissExplainer explainer = new NearMissExplainer(pack);
        for (int i = 0; i < 2_000; i++) {
            FactBase facts = stated.factBase(generator.next());
            check.check(explainer.explain(facts, heads), assessor.assess(pack, facts), facts);
        }
        assertThat(check.seen())
                .containsKeys("OUTRANKED", "CONDITION_FAILS", "DERIVES", "ACCUMULATE FAILS", "PATTERN NOT_EVALUATED")
                .hasEntrySatisfying(
                        "constraint FAILS", count -> assertThat(count).isGreaterThan(30_000))
                .hasEntrySatisfying(
                        "constraint HOLDS", count -> assertThat(count).isGreaterThan(30_000))
                .hasEntrySatisfying(
                        "constraint NOT_EVALUATED", count -> assertThat(count).isPositive())
                .hasEntrySatisfying("gap", count -> assertThat(count).isGreaterThan(10_000));
    }

    /** What the pack itself does not do: a bar on the left, and one that was another before. */
    @Test
    void agreesWithThePlainReadingOfABarOnTheOtherSideThatChanged() throws IOException {
        Map<String, String> texts =
                new TreeMap<>(PackFiles.read(BeijingTrip.FOLDER).texts());
        texts.compute("investment-pledge.drl", (name, text) -> String.valueOf(text)
                .replace("amountUsdBn >= $bar.number", "$bar.number <= amountUsdBn")
                .replace("amountUsdBn < $bar.number", "$bar.number > amountUsdBn"));
        texts.compute(
                "parameters.yaml",
                (name, text) -> String.valueOf(text)
                        .replaceFirst(
                                "values:\n    - from: 2025-01-01\n      value: 550",
                                "values:\n    - { from: 2020-01-01, value: 20, analyst: Before }\n    - from: 2025-01-01\n      value: 550"));
        assertThat(texts.get("investment-pledge.drl")).contains("$bar.number <= amountUsdBn");
        assertThat(texts.get("parameters.yaml")).contains("analyst: Before");
        FactBaseGenerator generator = new FactBaseGenerator(42);
        RulePack pack = RulePack.load(new PackFiles(texts));
        NearMissExplainer explainer = new NearMissExplainer(pack);
        StatedFacts stated = new StatedFacts(pack);
        NearMissCheck check = check(pack, BeijingTrip.FOLDER);
        List<Head> pledge = List.of(Head.item("investment-pledge"));
        for (int i = 0; i < 200; i++) {
            FactBase facts = stated.factBase(generator.next());
            check.checkMisses(explainer.explain(facts, pledge), assessor.assess(pack, facts), facts);
        }
        assertThat(check.seen())
                .hasEntrySatisfying("gap", count -> assertThat(count).isGreaterThan(20))
                .hasEntrySatisfying("parameter", count -> assertThat(count).isGreaterThan(20));
    }

    @Test
    void agreesWithThePlainReadingOnTheCasesOfAnotherPack() throws IOException {
        RulePack pack = HarbourFestival.pack();
        NearMissCheck check = check(pack, HarbourFestival.FOLDER);
        NearMissExplainer explainer = new NearMissExplainer(pack);
        for (PackCase given : CaseReader.read(PackFiles.read(HarbourFestival.FOLDER), pack)) {
            FactBase facts = FactBase.ofFacts(given.facts(), given.asOf(), pack.factBaseRules(given.asOf()));
            check.check(explainer.explain(facts, heads(pack)), assessor.assess(pack, facts), facts);
        }
        assertThat(check.seen())
                .containsKeys("constraint FAILS", "constraint HOLDS", "PATTERN FAILS", "ACCUMULATE FAILS", "NOT FAILS");
    }

    private static NearMissCheck check(RulePack pack, Path folder) throws IOException {
        return new NearMissCheck(pack, new PlainPack(Files.readString(folder.resolve("facts.drl"))));
    }

    private static List<Head> heads(RulePack pack) {
        return Stream.concat(
                        pack.definition().items().stream().map(item -> Head.item(item.id())),
                        pack.definition().conclusions().stream().map(conclusion -> Head.conclusion(conclusion.name())))
                .toList();
    }
}
