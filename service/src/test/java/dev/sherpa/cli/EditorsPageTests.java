package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What specs/editors.md tells editors to look for is what the commands print. */
class EditorsPageTests {

    /** What IntelliJ IDEA makes of the words of its output filters. */
    private static final String INTELLIJ_PATH = "((?:\\p{Alpha}:|/)?[0-9 a-z_A-Z\\-\\\\./]+)";

    private static final String INTELLIJ_NUMBER = "([0-9]+)";

    @TempDir
    Path parent;

    private NewPack pack = new NewPack(Path.of(""));
    private String page = "";
    private JsonNode tasks = JsonMapper.shared().missingNode();

    @BeforeEach
    void read() throws IOException {
        pack = NewPack.in(parent);
        page = Files.readString(Path.of("../specs/editors.md"));
        tasks = JsonMapper.shared().readTree(block("## VS Code", "```json")).at("/tasks");
    }

    @Test
    void theProblemMatcherFindsProblemsWithAndWithoutColumn() {
        pack.replacing("consent.drl", "answer == Answer.AGREED", "anser == Answer.AGREED")
                .replacing("parameters.yaml", "cite: house-rules ¶1", "cite: no-house ¶1");
        JsonNode matcher = tasks.at("/0/problemMatcher/0/pattern");

        List<Matcher> found = found(matcher, Ran.sherpa("pack", "check", pack).out());

        assertThat(found).hasSize(2);
        Matcher problem = found.get(0);
        assertThat(group(problem, matcher, "file")).isEqualTo(pack + "/consent.drl");
        assertThat(group(problem, matcher, "line")).isEqualTo("13");
        assertThat(group(problem, matcher, "column")).isEqualTo("25");
        assertThat(group(problem, matcher, "severity")).isEqualTo("error");
        assertThat(group(problem, matcher, "message"))
                .startsWith("Consent has no attribute 'anser'")
                .endsWith("'answer'?");
        assertThat(group(problem, matcher, "code")).isEqualTo("unknown-name");
        assertThat(group(found.get(1), matcher, "file")).isEqualTo(pack + "/parameters.yaml");
    }

    @Test
    void theProblemMatcherFindsAProblemOfALine() {
        JsonNode matcher = tasks.at("/0/problemMatcher/0/pattern");
        pack.replacing(
                "parameters.yaml",
                "budget.bar-eur:\n",
                "idle.bar:\n  values: [{ from: 2020-01-01, value: 1, analyst: Idle. }]\nbudget.bar-eur:\n");

        List<Matcher> found = found(matcher, Ran.sherpa("pack", "check", pack).out());

        assertThat(found).singleElement().satisfies(problem -> {
            assertThat(group(problem, matcher, "file")).isEqualTo(pack + "/parameters.yaml");
            assertThat(group(problem, matcher, "line")).isEqualTo("1");
            assertThat(group(problem, matcher, "column")).isEqualTo("1");
            assertThat(group(problem, matcher, "severity")).isEqualTo("warning");
        });
    }

    @Test
    void theOtherProblemMatcherFindsAProblemOfAFile() throws IOException {
        JsonNode matcher = tasks.at("/0/problemMatcher/1/pattern");
        Files.delete(pack.folder().resolve("pack.yaml"));
        String out = Ran.sherpa("pack", "check", pack).out();

        assertThat(found(matcher, out)).anySatisfy(problem -> {
            assertThat(group(problem, matcher, "file")).isEqualTo(pack + "/pack.yaml");
            assertThat(group(problem, matcher, "severity")).isEqualTo("error");
        });
        assertThat(found(tasks.at("/0/problemMatcher/0/pattern"), out)).isEmpty();
    }

    @Test
    void noProblemMatcherFindsAnythingInASoundPack() {
        String out = Ran.sherpa("pack", "check", pack).out()
                + Ran.sherpa("pack", "test", "--coverage", pack).out();

        assertThat(tasks.findValues("regexp")).hasSize(3).allSatisfy(regexp -> assertThat(
                        out.lines().filter(line -> Pattern.matches(regexp.asString(), line)))
                .isEmpty());
    }

    @Test
    void theProblemMatcherOfTestsFindsFailuresAndGaps() {
        pack.replacing("cases/budget.yaml", "{ budget: SETTLED, others: OPEN }", "{ others: OPEN }")
                .replacing("cases/start.yaml", "amount: 2000 }", "amount: 1000 }");
        JsonNode matcher = tasks.at("/1/problemMatcher/pattern");

        List<Matcher> found = found(
                matcher,
                Ran.sherpa("pack", "test", "--coverage", "--case", "bar is", pack)
                        .out());

        assertThat(found).hasSizeGreaterThan(1);
        assertThat(group(found.get(0), matcher, "file")).isEqualTo(pack + "/cases/budget.yaml");
        assertThat(group(found.get(0), matcher, "line")).isEqualTo("1");
        assertThat(group(found.get(0), matcher, "message")).isEqualTo("failed: A budget at the bar is enough");
        assertThat(group(found.get(1), matcher, "message")).startsWith("no case shows ");
    }

    @Test
    void theOutputFilterOfIntellijFindsThePlace() {
        assertThat(page).contains("`$FILE_PATH$:$LINE$:$COLUMN$`");
        Pattern filter = Pattern.compile(INTELLIJ_PATH + ":" + INTELLIJ_NUMBER + ":" + INTELLIJ_NUMBER);
        pack.replacing("consent.drl", "answer == Answer.AGREED", "anser == Answer.AGREED");

        Matcher place = filter.matcher(Ran.sherpa("pack", "check", pack).out());

        assertThat(place.find()).isTrue();
        assertThat(place.group(1)).isEqualTo(pack + "/consent.drl");
        assertThat(place.group(3)).isEqualTo("25");
    }

    @Test
    void showsWhatTheCommandsPrint() {
        pack.replacing("consent.drl", "answer == Answer.AGREED", "anser == Answer.AGREED");

        String out = Ran.sherpa("pack", "check", pack).out().replace(pack.toString(), "my-plan");
        String json = Ran.sherpa("pack", "check", "--json", pack).out().replace(pack.toString(), "my-plan");

        assertThat(page).contains(out.substring(0, out.indexOf("my-plan: 1 error")), json);
    }

    private static List<Matcher> found(JsonNode matcher, String out) {
        Pattern regexp = Pattern.compile(matcher.at("/regexp").asString());
        return out.lines().map(regexp::matcher).filter(Matcher::matches).toList();
    }

    private static String group(Matcher found, JsonNode matcher, String name) {
        return found.group(matcher.path(name).asInt());
    }

    /** Returns the first block of a kind behind a heading. */
    private String block(String heading, String kind) {
        int from = page.indexOf(kind, page.indexOf(heading)) + kind.length();
        return page.substring(from, page.indexOf("```", from));
    }
}
