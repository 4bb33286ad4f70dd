package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** Asserts a finding: which rule found it, what made it hold, and what it rests on. */
public final class FindingAssert {

    private final OutcomeAssert outcome;
    private final Finding finding;

    FindingAssert(OutcomeAssert outcome, Finding finding) {
        this.outcome = outcome;
        this.finding = finding;
    }

    /** Checks the rule and where it stands. */
    public FindingAssert isOf(String rule, String file, int line) {
        Assertions.assertThat(finding.rule()).isEqualTo(new Finding.RuleReference(rule, file, line));
        return this;
    }

    /** Checks whether its clause decides. */
    public FindingAssert decides(boolean expected) {
        Assertions.assertThat(finding.decides()).as("decides").isEqualTo(expected);
        return this;
    }

    /** Checks the conditions, all of them, each as its line and its source text. */
    public FindingAssert rests(String... conditions) {
        Assertions.assertThat(finding.because())
                .extracting(because -> because.line() + ": " + because.condition())
                .containsExactly(conditions);
        return this;
    }

    /** Checks what matched a condition, from 0, each as its kind, name and values. */
    public FindingAssert matched(int condition, String... matches) {
        Assertions.assertThat(finding.because().get(condition).matched())
                .extracting(FindingAssert::shown)
                .containsExactly(matches);
        return this;
    }

    /** Checks what it cites, all of it, in order: source or title, paragraph, and the statement of a fact. */
    public FindingAssert cites(String... citations) {
        Assertions.assertThat(finding.citations())
                .extracting(FindingAssert::shown)
                .containsExactly(citations);
        return this;
    }

    /** Checks what a match cites, all of it, in order. */
    public FindingAssert matchCites(int condition, int match, String... citations) {
        Assertions.assertThat(
                        finding.because().get(condition).matched().get(match).citations())
                .extracting(FindingAssert::shown)
                .containsExactly(citations);
        return this;
    }

    /** Goes back to the item or conclusion. */
    public OutcomeAssert and() {
        return outcome;
    }

    private static String shown(Match match) {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(match.type()).ifPresent(names::add);
        Optional.ofNullable(match.subject()).ifPresent(names::add);
        Optional.ofNullable(match.name()).ifPresent(names::add);
        return match.kind() + " " + String.join("/", names) + " " + plain(match.values());
    }

    private static String plain(Map<String, Object> values) {
        return values.toString();
    }

    private static String shown(Citation citation) {
        String source = Optional.ofNullable(citation.source())
                .map(each -> Optional.ofNullable(each.id()).orElse(each.title()))
                .orElse("judgement");
        String para = citation.para() == null ? "" : " ¶" + citation.para();
        String said = citation.statement() == null ? "" : ": " + citation.statement();
        return source + para + said + (citation.basis() == null ? "" : ": " + citation.basis());
    }
}
