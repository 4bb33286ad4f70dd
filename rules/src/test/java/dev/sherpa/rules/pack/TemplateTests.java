package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTests {

    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', nullValues = "-", textBlock = """
            {$bar}                       → $bar          → -       → -        → -
            {$bar.number}                → $bar          → number  → -        → -
            { $bar.number }              → $bar          → number  → -        → -
            {oxygen.bar-kg}              → oxygen.bar-kg → -       → -        → -
            {bar}                        → bar           → -       → -        → -
            {$n | kg}                    → $n            → -       → kg       → -
            {$n|kg}                      → $n            → -       → kg       → -
            {$n | million tonnes}        → $n            → -       → million tonnes → -
            {$n |}                       → $n            → -       → ''       → -
            {$r.share ?: an unknown share} → $r          → share   → -        → an unknown share
            {$r.share | % ?: none at all} → $r           → share   → %        → none at all
            {oxygen.bar-kg | t}          → oxygen.bar-kg → -       → t        → -
            """)
    void readsPlaceholders(String text, String of, String attribute, String unit, String otherwise) {
        assertThat(parsed(text).parts())
                .containsExactly(new Template.Placeholder(of, attribute, unit, otherwise, false));
        assertThat(problems).isEmpty();
    }

    @Test
    void readsTextAroundPlaceholders() {
        assertThat(parsed("All {$n} of {$m.x}.").parts())
                .containsExactly(
                        new Template.Literal("All "),
                        new Template.Placeholder("$n", null, null, null, false),
                        new Template.Literal(" of "),
                        new Template.Placeholder("$m", "x", null, null, false),
                        new Template.Literal("."));
        assertThat(parsed("No placeholder.").parts()).containsExactly(new Template.Literal("No placeholder."));
        assertThat(parsed("").parts()).isEmpty();
    }

    @Test
    void givesAPlaceholderItsUnitUnlessItHasOne() {
        Template template = parsed("{$a} {$b | t} {$c |}").with(placeholder -> placeholder.of(ValueType.ANY, "kg"));

        assertThat(template.placeholders())
                .extracting(Template.Placeholder::unit)
                .containsExactly("kg", "t", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ }", "{$}", "{Bar}", "{$a.b.c}", "{a b}", "{$a | b | c}", "{1}"})
    void refusesWhatIsNoPlaceholder(String text) {
        parsed(text);

        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem)
                .startsWith("'" + text + "' is not a placeholder such as {$bar}"));
    }

    @Test
    void refusesBracesThatDoNotMatch() {
        parsed("a } b");
        parsed("a { b");
        parsed("{$a}}");
        parsed("{{$a}}");

        assertThat(problems)
                .containsExactly(
                        "the sentence has a } without its {",
                        "the sentence has a { without its }",
                        "the sentence has a } without its {",
                        "'{{$a}' is not a placeholder such as {$bar}, {$bar.number}, {oxygen.bar-kg}, {$n | kg} or"
                                + " {$x.share ?: unknown}",
                        "the sentence has a } without its {");
    }

    private Template parsed(String text) {
        return Template.parse(text, problems::add);
    }
}
