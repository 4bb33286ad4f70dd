package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
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
