package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large a pack can be: each limit holds, and what is at it is fine. */
class LimitsTests {

    @Test
    void twentyThousandRulesAreRefusedBeforeTheyAreRead() {
        PackDraft draft = new PackDraft().appending("launch.drl", rules(20_000));

        assertThat(draft.problems())
                .contains(new Problem(
                        "launch.drl",
                        1 + line(draft, Limits.CHARACTERS_OF_FILE),
                        "a file has at most 524288 characters"));
    }

    @Test
    void rulesAreCountedBeforeTheyAreRead() {
        PackDraft draft = new PackDraft().appending("tank.drl", rules(Limits.RULES - 3));

        assertThat(draft.problems())
                .contains(new Problem(
                        "tank.drl",
                        draft.lineOf("tank.drl", "\"Rule " + (Limits.RULES - 4) + "\""),
                        "a pack has at most 1000 rules"));
        assertThat(new PackDraft()
                        .appending("tank.drl", rules(Limits.RULES - 4))
                        .files()
                        .problems())
                .isEmpty();
    }

    @Test
    void declarationsAreCountedBeforeTheyAreRead() {
        String types = repeated(Limits.TYPES - 2, "declare Type%d\n    x : String\nend\n");
        PackDraft draft = new PackDraft().appending("facts.drl", types);

        assertThat(draft.problems())
                .anyMatch(problem -> problem.message().equals("a pack has at most 500 declarations"));
        assertThat(new PackDraft()
                        .appending("facts.drl", repeated(Limits.TYPES - 3, "declare Type%d\n    x : String\nend\n"))
                        .files()
                        .problems())
                .isEmpty();
    }

    @Test
    void ruleHasAtMostThirtyConditions() {
        ChangedPack.of(new PackDraft().appending("tank.drl", derivation("Reading( $n%d : note )", 31)))
                .hasProblem("tank.drl:29", "a rule has at most 30 conditions");
        assertThat(new PackDraft()
                        .appending("tank.drl", derivation("Reading( $n%d : note )", 30))
                        .problems())
                .isEmpty();
    }

    @Test
    void ruleHasASize() {
        String rule = "\nrule \"Long\"\nwhen\nthen\n    insertLogical( new Filling( number( 1 ) ) );\nend\n";
        String filled = rule.replace(
                "then", " ".repeat(Limits.CHARACTERS_OF_RULE - rule.strip().length()) + "then");

        assertThat(new PackDraft().appending("tank.drl", filled).files().problems())
                .isEmpty();
        assertThat(new PackDraft()
                        .appending("tank.drl", filled.replace("then", " then"))
                        .files()
                        .problems())
                .containsExactly(new Problem(
                        "tank.drl",
                        new PackDraft().appending("tank.drl", filled).lineOf("tank.drl", "rule \"Long\""),
                        "a rule has at most 4000 characters"));
    }

    @Test
    void drlFilesHaveASizeTogether() {
        PackDraft draft = new PackDraft();
        int left = Limits.CHARACTERS_OF_DRL
                - draft.files().texts().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".drl"))
                        .mapToInt(file -> file.getValue().length())
                        .sum();

        assertThat(new PackDraft()
                        .appending("tank.drl", "\n".repeat(left))
                        .files()
                        .problems())
                .isEmpty();
        assertThat(new PackDraft()
                        .appending("tank.drl", "\n".repeat(left + 1))
                        .files()
                        .problems())
                .containsExactly(
                        new Problem("tank.drl", 1, "the DRL files of a pack have together at most 262144 characters"));
    }

    @Test
    void commentsHideNothingFromTheCount() {
        String hidden = rules(Limits.RULES - 3).replace("\nrule", "\n/**/ rule");

        assertThat(new PackDraft().appending("tank.drl", hidden).files().problems())
                .extracting(Problem::message)
                .containsExactly("a pack has at most 1000 rules");
    }

    @Test
    void queriesCountAsRules() {
        assertThat(new PackDraft()
                        .appending("tank.drl", "query end\n".repeat(Limits.RULES))
                        .files()
                        .problems())
                .extracting(Problem::message)
                .containsExactly("a pack has at most 1000 rules");
    }

    @Test
    void countsNoRuleOfACommentOrAText() {
        String none = "// rule\n/* rule */\n".repeat(Limits.RULES);

        assertThat(new PackDraft().appending("tank.drl", none).files().problems())
                .isEmpty();
        assertThat(new PackDraft()
                        .appending("tank.drl", "\"rule\"\n".repeat(Limits.RULES))
                        .files()
                        .problems())
                .isEmpty();
    }

    @Test
    void nameOfAFileHasNoControlCharacters() {
        assertThat(new PackDraft()
                        .with("a\nb.drl", "")
                        .with("c\u001b.yaml", "")
                        .files()
                        .texts())
                .doesNotContainKeys("a\nb.drl", "c\u001b.yaml");
    }

    @Test
    void packAtTheLimitOfRulesCompiles() {
        PackDraft draft = new PackDraft().appending("tank.drl", rules(Limits.RULES - 4));

        RulePack.load(draft.files());
    }

    @Test
    void whatIsLongForARegularExpressionIsAProblem() {
        assertThat(new PackDraft()
                        .replacing("tank.drl", "litres < 10", "note == \"" + "x".repeat(3_000) + "\"")
                        .problems())
                .isEmpty();
        assertThat(new PackDraft()
                        .appending("parameters.yaml", "\n? " + "a.".repeat(20_000) + "a\n: { values: [] }\n")
                        .problems())
                .anyMatch(problem -> problem.message().contains("is not a parameter name"));
    }

    @Test
    void blankThatIsNoneOfOursIsAProblem() {
        assertThat(new PackDraft()
                        .replacing("tank.drl", "litres < 10", "litres \u3000< 10")
                        .problems())
                .isNotEmpty()
                .allMatch(problem -> problem.file().equals("tank.drl") && problem.line() > 0);
    }

    @Test
    void numberHasAtMostFortyDigits() {
        String forty = "1".repeat(Limits.DIGITS);

        ChangedPack.of("tank.drl", "litres < 10", "litres < 1" + forty)
                .hasProblem("tank.drl:25", "a number has at most 40 digits");
        ChangedPack.of("parameters.yaml", "value: 100", "value: 1" + forty)
                .hasProblem("parameters.yaml:3", "a number has at most 40 digits");
        assertThat(new PackDraft()
                        .replacing("tank.drl", "litres < 10", "litres < " + forty)
                        .problems())
                .isEmpty();
    }

    @Test
    void filesAreCounted() {
        PackDraft draft = new PackDraft();
        IntStream.range(0, Limits.FILES - 6).forEach(i -> draft.with("cases/%03d.yaml".formatted(i), "[]\n"));
        assertThat(draft.files().problems()).isEmpty();

        draft.with("tank2.drl", "");
        assertThat(draft.files().problems())
                .containsExactly(new Problem("tank2.drl", 0, "a pack has at most 300 files"));
    }

    @Test
    void fileAndPackHaveASize() {
        PackDraft draft = new PackDraft().with("PACK.md", "x".repeat(Limits.CHARACTERS_OF_FILE));
        assertThat(draft.files().problems()).isEmpty();

        draft.with("PACK.md", "\n" + "x".repeat(Limits.CHARACTERS_OF_FILE));
        assertThat(draft.files().problems())
                .containsExactly(new Problem("PACK.md", 2, "a file has at most 524288 characters"));

        IntStream.range(0, 8).forEach(i -> draft.with("a" + i + ".md", "x".repeat(Limits.CHARACTERS_OF_FILE)));
        assertThat(draft.files().problems())
                .contains(new Problem("facts.drl", 1, "a pack has at most 4194304 characters"));
    }

    @Test
    void linkIsNotFollowed(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("pack.yaml"), secret);

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> RulePack.load(PackFiles.read(folder)))
                .satisfies(e -> assertThat(e.problems())
                        .contains(new Problem("pack.yaml", 0, "links are not followed; put the file itself here"))
                        .noneMatch(problem -> problem.message().contains("secret")));
    }

    @Test
    void twoHundredAndsAreRefused() {
        ChangedPack.of("tank.drl", "litres < 10", "litres < 10" + "&&litres<9".repeat(200))
                .hasProblem("tank.drl:25", "a constraint has at most 500 words and signs");
        assertThat(new PackDraft()
                        .replacing("tank.drl", "litres < 10", "litres < 10" + " && litres < 9".repeat(100))
                        .problems())
                .isEmpty();
    }

    @Test
    void parenthesesWithoutEndAreRefused() {
        ChangedPack.of("tank.drl", "litres < 10", "(".repeat(1_000) + "litres < 10" + ")".repeat(1_000))
                .hasProblem("tank.drl:25", "nested at most 50 deep");
    }

    private static String rules(int count) {
        return repeated(
                count, "\nrule \"Rule %d\"\nwhen\nthen\n    insertLogical( new Filling( number( 1 ) ) );\nend\n");
    }

    private static String derivation(String condition, int count) {
        return "\nrule \"Many\"\nwhen\n" + repeated(count, condition + "\n")
                + "then\n    insertLogical( new Filling( number( 1 ) ) );\nend\n";
    }

    private static String repeated(int count, String text) {
        return IntStream.range(0, count).mapToObj(text::formatted).collect(Collectors.joining());
    }

    private static int line(PackDraft draft, int offset) {
        return (int) draft.text("launch.drl")
                .substring(0, offset)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }
}
