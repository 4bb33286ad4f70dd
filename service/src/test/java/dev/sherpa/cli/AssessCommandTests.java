package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class AssessCommandTests {

    private static final String RIVER = "src/test/resources/testpacks/river-crossing";

    @TempDir
    Path parent;

    private NewPack pack = new NewPack(Path.of(""));
    private String dossier = "";

    @BeforeEach
    void write() {
        pack = NewPack.in(parent);
        dossier = pack + "/dossier.yaml";
    }

    @Test
    void printsVerdictChecklistAndSentencesWithTheirSources() {
        assertThat(Ran.sherpa("assess", dossier, "--pack", pack, "--as-of", "2025-02-01")
                        .answered(0)
                        .out())
                .isEqualTo("""
                        My plan (my-plan 0.1.0), as of 2025-02-01, on 2 current facts of 2 given

                        start: NOT_YET
                            Without money and consent, it waits.

                        LACKING  Budget (ESSENTIAL)
                            The budget is EUR 800, where EUR 1,000 are needed.
                              - The house, House rules, 2020-01-01 ¶1; said 2025-01-05 by OWNER, rated A1
                        SETTLED  Consent (ESSENTIAL)
                            Agreed by the neighbours.
                              - The house, House rules, 2020-01-01 ¶2; said 2025-01-06 by PARTNER, rated B2
                        """);
    }

    @Test
    void countsOnlyFactsSaidByTheDay() {
        assertThat(Ran.sherpa("assess", dossier, "--pack", pack, "--as-of", "2025-01-04")
                        .answered(0)
                        .out())
                .contains(
                        "on 0 current facts of 2 given",
                        "OPEN  Budget (ESSENTIAL)\n    No clause holds. Is there enough money? Facts of these types tell: Budget.\n");
        assertThat(Ran.sherpa("assess", dossier, "--pack", pack, "--as-of", "2025-01-05")
                        .answered(0)
                        .out())
                .contains("on 1 current fact of 2 given", "LACKING  Budget");
    }

    @Test
    void assessesAsOfTodayUnlessToldOtherwise() {
        StringWriter out = new StringWriter();
        Clock startOfTheSixth = Clock.fixed(Instant.parse("2025-01-06T00:00:00Z"), ZoneOffset.ofHours(-12));
        CommandLine command = new CommandLine(new AssessCommand(startOfTheSixth)).setOut(new PrintWriter(out));

        assertThat(command.execute(dossier, "--pack", pack.toString())).isZero();

        assertThat(out).asString().contains("as of 2025-01-06, on 2 current facts of 2 given");
    }

    @Test
    void printsConflictsAndTheReasonsOfJudgements() throws IOException {
        Path facts = Files.writeString(parent.resolve("facts.yaml"), """
                facts:
                  - { type: GaugeReading, subject: north, said: 2031-03-01, by: KEEPER, source: logbook, para: 3,
                      attributes: { level: 118.50 }, statement: The keeper read it. }
                  - type: GaugeReading
                    subject: north
                    said: 2031-03-08
                    by: ENGINEER
                    source: { publisher: Radio, title: Morning news, published: 2031-03-08 }
                    attributes: { level: 120 }
                    statement: The engineer read it.
                """);

        assertThat(Ran.sherpa("assess", facts, "--pack", RIVER, "--as-of", "2031-03-08")
                        .answered(0)
                        .out())
                .contains("""
                        crossing: WAIT
                            The convoy waits.
                        reopening: none
                        """, """
                        CLEAR  Water level (NEEDED)
                            The gauge stands at 120 cm, at or below the bar of 120 cm.
                              - Radio, Morning news, 2031-03-08; said 2031-03-08 by ENGINEER, unrated
                              - River authority, Manual of crossings, 2030-01-01 ¶2
                        """)
                .endsWith("""
                        Sources disagree
                          GaugeReading north: level
                              - 118.5: River authority, Logbook, 2031-01-01 ¶3; said 2031-03-01 by KEEPER, unrated
                              - 120: Radio, Morning news, 2031-03-08; said 2031-03-08 by ENGINEER, unrated
                        """);
    }

    @Test
    void breaksLinesForATerminal() {
        pack.replacing(
                "budget.drl",
                "The budget is {$budget.amount},",
                "The budget is {$budget.amount}, " + "so much ".repeat(40));

        assertThat(Ran.sherpa("assess", dossier, "--pack", pack)
                        .answered(0)
                        .out()
                        .lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(96))
                .anySatisfy(line -> assertThat(line).startsWith("    so much ").doesNotEndWith(" "));
    }

    @Test
    void givesTheSameAsJson() {
        JsonNode document = Ran.sherpa("assess", dossier, "--pack", pack, "--as-of", "2025-02-01", "--json")
                .answered(0)
                .json();

        assertThat(document.at("/verdict").asString()).isEqualTo("NOT_YET");
        assertThat(document.at("/asOf").asString()).isEqualTo("2025-02-01");
        assertThat(document.at("/items/0/status").asString()).isEqualTo("LACKING");
        assertThat(document.at("/items/1/findings/0/citations/0/rating").asString())
                .isEqualTo("B2");
    }

    @Test
    void tellsEveryFaultWithItsPlace() throws IOException {
        Path facts = Files.writeString(parent.resolve("facts.yaml"), """
                facts:
                  - { type: Budget, subject: this year, said: 2025-01-05, by: OWNR, source: house-rules,
                      attributes: { amount: -1 }, statement: Money. }
                  - { type: Bugdet, subject: this year, said: 2025-01-05, by: OWNER, source: house-rules,
                      attributes: { amount: 1 }, statement: Money. }
                """);

        assertThat(Ran.sherpa("assess", facts, "--pack", pack).answered(1).out())
                .contains(
                        facts + ":2:63: error: /by: 'OWNR' is not an asserter",
                        facts + ":3:29: error: /attributes/amount: ",
                        facts + ":4:13: error: /type: 'Bugdet' is not a fact type",
                        "attributes: { amount: -1 }, statement: Money. }\n")
                .endsWith(facts + ": 3 errors\n");
        JsonNode problem = Ran.sherpa("assess", facts, "--pack", pack, "--json")
                .answered(1)
                .json()
                .at("/problems/2");
        assertThat(problem.at("/file").asString()).isEqualTo(facts.toString());
        assertThat(problem.at("/line").asInt()).isEqualTo(4);
        assertThat(problem.at("/column").asInt()).isEqualTo(13);
    }

    @Test
    void refusesFactsSaidAfterTheDayAndToday() throws IOException {
        String fact = "facts:\n  - { type: Budget, subject: s, said: %s, by: OWNER, source: house-rules,"
                + " attributes: { amount: 1 }, statement: Money. }\n";
        Path facts = parent.resolve("facts.yaml");

        Files.writeString(facts, fact.formatted("9000-01-01"));
        Ran.sherpa("assess", facts, "--pack", pack, "--as-of", "9000-01-01").answered(0);
        assertThat(Ran.sherpa("assess", facts, "--pack", pack, "--as-of", "8999-12-31")
                        .answered(1)
                        .out())
                .contains(":2:39: error: /said: 9000-01-01 is later than 8999-12-31");
    }

    @Test
    void tellsOfAFileThatIsNoListOfFacts() throws IOException {
        Path facts = parent.resolve("facts.yaml");

        Files.writeString(facts, "- one\n");
        assertThat(Ran.sherpa("assess", facts, "--pack", pack).answered(1).out())
                .contains(facts + ":1:1: error: ");
        Files.write(facts, new byte[] {'f', ':', (byte) 0xff});
        assertThat(Ran.sherpa("assess", facts, "--pack", pack).answered(1).out())
                .contains(facts + ":1:3: error: the file is not UTF-8 [encoding]");
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(pack.text("dossier.yaml")
                    .replace("amount: 800", "amunt: 800")
                    .getBytes(StandardCharsets.UTF_8)));

            assertThat(Ran.sherpa("assess", "-", "--pack", pack).answered(1).out())
                    .startsWith("<stdin>:")
                    .contains("amunt");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void tellsWhatIsWrongWithThePack() {
        pack.replacing("budget.drl", "amount >=", "amont >=");

        assertThat(Ran.sherpa("assess", dossier, "--pack", pack).answered(1).out())
                .contains(pack + "/budget.drl:6:23: error: ");
    }

    @Test
    void namesTheRuleAtWhichAnEvaluationIsStopped() throws IOException {
        Path facts = Files.writeString(
                parent.resolve("facts.yaml"),
                IntStream.range(0, 60)
                        .mapToObj(tank -> "  - { type: Reading, subject: tank-" + tank + ", said: 2031-01-01, by: CREW,"
                                + " source: manual, attributes: { litres: 1 }, statement: Read. }\n")
                        .collect(Collectors.joining("", "facts:\n", "")));

        Ran ran = Ran.sherpa("assess", facts, "--pack", "src/test/resources/testpacks/join-bomb", "--as-of=2031-01-01");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("sherpa: The evaluation was stopped after ")
                .contains("'Everything goes with everything', tank.drl:1");
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThat(Ran.sherpa("assess", parent.resolve("gone.yaml"), "--pack", pack)
                        .refused()
                        .err())
                .contains("gone.yaml' does not exist");
        assertThat(Ran.sherpa("assess", parent, "--pack", pack).refused().err()).contains("is a folder");
        assertThat(Ran.sherpa("assess", dossier, "--pack", parent.resolve("gone"))
                        .refused()
                        .err())
                .contains("gone' does not exist");
    }

    @Test
    void refusesADayThatIsNone() {
        for (String day : new String[] {"2026-02-30", "today", "0000-01-01", "+10000-01-01"}) {
            assertThat(Ran.sherpa("assess", dossier, "--pack", pack, "--as-of=" + day)
                            .refused()
                            .err())
                    .contains("'" + day + "' is not a day, as in 2026-04-01");
        }
        Ran.sherpa("assess", dossier, "--pack", pack, "--as-of=0001-01-01").answered(0);
    }
}
