package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sherpa.rules.sandbox.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What only the compiler finds: the rule that has it is named, with its file and line. */
class RuleCompilerTests {

    private final Problems problems = new Problems();
    private final PackDraft draft = new PackDraft();
    private final Vocabulary vocabulary = VocabularyReader.read(DrlFile.read(draft.files(), problems), problems);
    private final PackDefinition definition =
            PackDefinitionReader.read(draft.files(), problems).orElseThrow();

    @Test
    void blamesTheRuleThatDoesNotCompile() {
        List<CompilableRule> rules = List.of(
                rule("r0", "Sound", 3, "Reading( litres < 10B )"), rule("r1", "Broken", 9, "Reading( liters < 10B )"));
        Strata strata = Strata.of(definition, rules, problems);

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> new RuleCompiler(vocabulary, strata, problems).compile(rules))
                .satisfies(
                        e -> assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.toString())
                                .startsWith("tank.drl:9: error: the rule 'Broken' does not compile: ")));
    }

    @Test
    void givesUpAPackThatTakesTooLong() {
        List<CompilableRule> rules = List.of(rule("r0", "Sound", 3, "Reading( litres < 10B )"));
        Strata strata = Strata.of(definition, rules, problems);
        Deadline passed = Deadline.in(Duration.ZERO);

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> new RuleCompiler(vocabulary, strata, problems, passed).compile(rules))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::toString)
                        .containsExactly("pack.yaml:1: error: a pack compiles in at most 0 s, and this one does not:"
                                + " it needs fewer or shorter rules [yaml]"));
    }

    @Test
    void blamesNoRuleForTheTimeWheneverThatIsOver() {
        List<CompilableRule> rules = List.of(
                rule("r0", "Sound", 3, "Reading( litres < 10B )"), rule("r1", "Broken", 9, "Reading( liters < 10B )"));
        Strata strata = Strata.of(definition, rules, problems);
        SortedSet<String> told = new TreeSet<>();

        for (int looks = 1; looks < 100_000; looks *= 2) {
            AtomicInteger left = new AtomicInteger(looks);
            Deadline deadline =
                    new Deadline(Duration.ofSeconds(9), () -> left.getAndDecrement() > 0 ? 0 : 9_000_000_000L);
            assertThatExceptionOfType(PackException.class)
                    .isThrownBy(() -> new RuleCompiler(vocabulary, strata, new Problems(), deadline).compile(rules))
                    .satisfies(e -> e.problems().forEach(problem -> told.add(problem.toString())));
        }

        assertThat(told)
                .hasSizeGreaterThan(2)
                .noneMatch(problem -> problem.contains("Sound"))
                .allMatch(problem -> problem.matches("pack.yaml:1: error: a pack compiles in at most 9 s, .*"
                        + "|tank.drl:9: error: the rule 'Broken' does not compile: .*"
                        + "|tank.drl:1: error: the rules do not compile together: .*"));
    }

    private static CompilableRule rule(String key, String name, int line, String conditions) {
        Rule rule = new Rule(
                key,
                name,
                "tank.drl",
                line,
                Head.item("tank"),
                Template.literal("GREEN"),
                Template.EMPTY,
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                List.of());
        return new CompilableRule(rule, conditions, line, "", line);
    }
}
