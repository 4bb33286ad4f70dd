package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TestCommandTests {

    private static final String REFUSED = "One who refuses outweighs all who agree";

    @TempDir
    Path parent;

    private NewPack pack = new NewPack(Path.of(""));

    @BeforeEach
    void write() {
        pack = NewPack.in(parent);
    }

    @Test
    void countsWhatPassed() {
        assertThat(Ran.sherpa("pack", "test", pack).answered(0).out())
                .matches("9 cases: 9 passed, 0 failed, in \\d+\\.\\d s\n");
    }

    @Test
    void listsEveryDifferenceOfACaseThatFails() {
        pack.replacing(
                "cases/consent.yaml", "{ consent: LACKING, others: OPEN }", "{ consent: SETTLED, others: OPEN }");

        assertThat(Ran.sherpa("pack", "test", pack).answered(1).out())
                .startsWith(pack + "/cases/consent.yaml:13: failed: " + REFUSED + "\n"
                        + "    the item consent: expected SETTLED, but was LACKING\n")
                .containsPattern("9 cases: 8 passed, 1 failed, in .* s\n$");
    }

    @Test
    void runsOnlyTheCasesThatAreNamed() {
        assertThat(Ran.sherpa("pack", "test", pack, "--case", "WHO refuses")
                        .answered(0)
                        .out())
                .startsWith("1 case: 1 passed");
        assertThat(Ran.sherpa("pack", "test", pack, "--case", "who refuses", "--case", "bar is")
                        .answered(0)
                        .out())
                .startsWith("3 cases: 3 passed");
    }

    @Test
    void namesTheNearestCasesWhenNoneIsMeant() {
        assertThat(Ran.sherpa("pack", "test", pack, "--case", "refusees outwigh")
                        .refused()
                        .err())
                .contains("No case has 'refusees outwigh' in its name. Did you mean '" + REFUSED + "'?");
        assertThat(Ran.sherpa("pack", "test", pack, "--case", "refuses", "--case", "zzz", "--case", "qqq")
                        .refused()
                        .err())
                .contains("'zzz'", "'qqq'")
                .doesNotContain("Did you mean");
    }

    @Test
    void tracesTheFindingsOfTheChosenCases() {
        assertThat(Ran.sherpa("pack", "test", pack, "--trace", "--case", "refuses")
                        .answered(0)
                        .out())
                .startsWith(REFUSED + "\n" + pack + "/cases/consent.yaml:13, as of 2025-02-01: passed\n")
                .contains(
                        "consent: LACKING\n    Refused by the town.\n",
                        pack + "/consent.drl:1: Somebody refuses",
                        "Consent the town { answer: REFUSED }")
                .doesNotContain("A budget at the bar");
    }

    @Test
    void listsWhatTheCasesDoNotShow() {
        pack.replacing("cases/budget.yaml", "amount: 1000 }", "amount: 1001 }")
                .replacing("cases/budget.yaml", "of EUR 1,000 reaches", "of EUR 1,001 reaches")
                .replacing("cases/start.yaml", "amount: 1000 }", "amount: 1001 }");

        Ran.sherpa("pack", "test", pack).answered(0);
        assertThat(Ran.sherpa("pack", "test", pack, "--coverage").answered(1).out())
                .contains(pack + "/budget.drl:6: no case shows at: amount >= $bar.number\n", "sides of bars: 1 of 2\n");
    }

    @Test
    void listsTheChangesThatNoCaseNotices() {
        pack.replacing("cases/budget.yaml", "amount: 999 }", "amount: 998 }")
                .replacing("cases/budget.yaml", "is EUR 999", "is EUR 998");

        Ran.sherpa("pack", "test", pack, "--coverage").answered(0);
        assertThat(Ran.sherpa("pack", "test", pack, "--mutation").answered(1).out())
                .contains(pack + "/budget.drl:6: survived: shift-bar: ", " 1 survived, 0 proved equivalent");
    }

    @Test
    void givesTheSameAsJson() {
        pack.replacing("cases/budget.yaml", "{ budget: SETTLED, others: OPEN }", "{ others: OPEN }");

        JsonNode document = Ran.sherpa(
                        "pack", "test", pack, "--json", "--case", "budget at", "--trace", "--coverage", "--mutation")
                .answered(1)
                .json();

        assertThat(document.propertyNames()).containsExactly("problems", "cases", "traces", "coverage", "mutation");
        assertThat(document.at("/cases/passed").asInt()).isZero();
        assertThat(document.at("/cases/failed").asInt()).isEqualTo(1);
        assertThat(document.at("/cases/failures/0/file").asString()).isEqualTo(pack + "/cases/budget.yaml");
        assertThat(document.at("/cases/failures/0/differences/0").asString())
                .isEqualTo("the item budget: expected OPEN, but was SETTLED");
        assertThat(document.at("/traces/0/name").asString()).isEqualTo("A budget at the bar is enough");
        assertThat(document.at("/traces/0/assessment/verdict").asString()).isEqualTo("NOT_YET");
        assertThat(document.at("/coverage/bars/shown").asInt()).isEqualTo(1);
        assertThat(document.at("/coverage/bars/of").asInt()).isEqualTo(2);
        assertThat(document.at("/coverage/missed/0/file").asString()).startsWith(pack + "/");
        assertThat(document.at("/mutation/operators")).hasSize(10);
        assertThat(document.at("/mutation/survivors/0/operator").isString()).isTrue();
    }

    @Test
    void givesNothingThatWasNotAskedForAsJson() {
        assertThat(Ran.sherpa("pack", "test", pack, "--json").answered(0).out())
                .isEqualTo("{\"problems\":[],\"cases\":{\"passed\":9,\"failed\":0,\"failures\":[]}}\n");
    }

    @Test
    void tellsOfAProofThatDoesNotHold() {
        pack.with(
                "proofs.yaml",
                "- rule: Somebody agrees\n  because: It cannot.\n  unreachable: [{ text: Somebody agrees, shown: held }]\n");

        assertThat(Ran.sherpa("pack", "test", pack, "--coverage").answered(1).out())
                .contains(pack + "/proofs.yaml:3: not so: ");
    }

    @Test
    void runsNothingOfAPackWithProblems() {
        pack.replacing("budget.drl", "amount >=", "amont >=");

        assertThat(Ran.sherpa("pack", "test", pack).answered(1).out())
                .contains("/budget.drl:6:23: error: ")
                .endsWith(": 1 error\n");
        assertThat(Ran.sherpa("pack", "test", "--json", pack)
                        .answered(1)
                        .json()
                        .at("/problems/0/line")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void runsNothingOfAPackWithProofsThatCannotBeRead() {
        pack.with("proofs.yaml", "- rule: No such rule\n  because: of\n");

        assertThat(Ran.sherpa("pack", "test", pack).answered(1).out())
                .contains("/proofs.yaml:1:3: error: there is no rule 'No such rule'");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(Ran.sherpa("pack", "test", parent.resolve("gone")).refused().err())
                .contains("gone' does not exist");
    }
}
