package dev.sherpa.rules.assess;

import static dev.sherpa.rules.assess.AssessmentAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.cases.CaseRunner;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact type, an item and a conclusion are added to a pack by text alone. */
class ExtendedPackTests {

    private static final LocalDate DAY = LocalDate.parse("2025-09-22");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyThePackAndAddToIt() throws IOException {
        copy(BeijingTrip.FOLDER, folder);
        add("facts.drl", """

                declare Interpreter extends Fact
                    @doc( "Who interprets between the leaders." )
                    cleared : Boolean @required
                    languages : List
                    feeUsd : BigDecimal @unit( "USD" ) @minimum( 0 )
                end
                """);
        Files.writeString(folder.resolve("interpreters.drl"), """
                rule "An interpreter is cleared"
                    @item( "interpreters" )  @status( MET )
                    @says( "{$who.subject} is cleared, speaks {$who.languages} and takes {$who.feeUsd ?: no fee}." )
                when
                    $who : Interpreter( cleared == true )
                then
                end

                rule "No interpreter is cleared"
                    @item( "interpreters" )  @status( UNMET )  @says( "{$who.subject} is not cleared." )
                when
                    $who : Interpreter( cleared == false )
                then
                end
                """);
        Files.writeString(folder.resolve("interpreterCost.drl"), """
                rule "Fees add up"
                    @conclusion( "interpreterCost" )  @value( "{$all}" )  @says( "Interpreters take {$all}." )
                when
                    exists Interpreter()
                    accumulate( Interpreter( $fee : feeUsd ); $all : total( $fee ) )
                then
                end
                """);
        String definition = Files.readString(folder.resolve("pack.yaml"));
        Files.writeString(
                folder.resolve("pack.yaml"),
                definition.replace("conclusions:\n", """
                          - id: interpreters
                            title: Interpreters
                            question: Who interprets?
                            importance: SUPPORTING
                            asks: [Interpreter]
                            statuses: [MET, UNMET]
                        conclusions:
                        """) + "  - name: interpreterCost\n    type: number\n");
    }

    @Test
    void knowsTheAddedTypeItemAndConclusion() {
        RulePack pack = RulePack.load(PackFiles.read(folder));
        Assessment assessment = assess(
                pack,
                List.of(),
                interpreter("Ms Lin").with("cleared", true).with("languages", List.of("Mandarin", "English")),
                interpreter("Mr Roe").with("cleared", false).number("feeUsd", "1200.50"));

        assertThat(assessment)
                .item("interpreters")
                .hasStatus("MET")
                .says("Ms Lin is cleared, speaks Mandarin and English and takes no fee.")
                .outranks("Mr Roe is not cleared.")
                .and()
                .concludes("interpreterCost", "1200.5")
                .conclusion("interpreterCost")
                .says("Interpreters take USD 1,200.5.");
    }

    @Test
    void refusesWhatDoesNotFitTheAddedType() {
        RulePack pack = RulePack.load(PackFiles.read(folder));
        assertThat(pack.factReader()
                        .read(interpreter("Ms Lin").number("feeUsd", "-1").tree(pack), DAY.plusYears(10))
                        .faults())
                .extracting(fault -> fault.pointer() + " " + fault.expected())
                .containsExactly(
                        "/attributes/feeUsd a number >= 0, with at most 30 digits before and behind the point, in USD",
                        "/attributes/cleared true or false");
    }

    @Test
    void saysTheSameOfEverythingElse() {
        RulePack original = BeijingTrip.pack();
        List<Fact> facts = original.dossier().orElseThrow().facts();
        RulePack extended = RulePack.load(PackFiles.read(folder));
        Assessment before = assess(original, facts);
        Assessment after = assess(extended, facts);

        assertThat(after).item("interpreters").hasStatus("UNKNOWN").hasNoFindings();
        assertThat(after.items())
                .containsAll(before.items())
                .hasSize(before.items().size() + 1);
        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.conclusions()).isEqualTo(before.conclusions());
        assertThat(after.factBase()).isEqualTo(before.factBase());
        assertThat(after.pack().hash()).isNotEqualTo(before.pack().hash());
    }

    /** A case gives the complete checklist, so an added item has to be added to the cases, or they say so. */
    @Test
    void asksItsCasesForTheAddedItem() throws IOException {
        Files.writeString(folder.resolve("cases/interpreters.yaml"), """
                - case: An interpreter without clearance does not do
                  as-of: 2025-09-22
                  facts:
                    - { type: Interpreter, subject: Mr Roe, attributes: { cleared: false, feeUsd: 10 } }
                  checklist: { interpreters: UNMET, others: UNKNOWN }
                  conclusions: { verdict: INSUFFICIENT_FACTS, engagement: NONE, interpreterCost: 10 }
                """);
        try (Stream<Path> cases = Files.list(folder.resolve("cases"))) {
            for (Path each : (Iterable<Path>) cases::iterator) {
                if (!each.endsWith("interpreters.yaml")) {
                    Files.delete(each);
                }
            }
        }
        PackFiles files = PackFiles.read(folder);
        RulePack pack = RulePack.load(files);
        CaseRunner runner = new CaseRunner(pack);

        assertThat(CaseReader.read(files, pack))
                .singleElement()
                .satisfies(given -> assertThat(runner.run(given).differences()).isEmpty());
    }

    private static Assessment assess(RulePack pack, List<Fact> facts, GivenFact... more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(GivenFact.all(pack, more));
        return new Assessor().assess(pack, FactBase.ofFacts(all, DAY, pack.factBaseRules(DAY)));
    }

    private static GivenFact interpreter(String name) {
        return GivenFact.of("Interpreter", name)
                .said("2025-09-01")
                .field("source", Map.of("publisher", "Test", "title", "Given", "published", "2025-09-01"));
    }

    private void add(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            paths.filter(Files::isRegularFile).forEach(path -> copyFile(path, to.resolve(from.relativize(path))));
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
