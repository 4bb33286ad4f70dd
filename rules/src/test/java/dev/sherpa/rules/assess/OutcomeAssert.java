package dev.sherpa.rules.assess;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;

/** Asserts the outcome of an item or a conclusion, with its findings. */
public final class OutcomeAssert {

    private final AssessmentAssert assessment;
    private final String name;
    private final String outcome;
    private final List<Finding> findings;

    OutcomeAssert(AssessmentAssert assessment, String name, String outcome, List<Finding> findings) {
        this.assessment = assessment;
        this.name = name;
        this.outcome = outcome;
        this.findings = findings;
    }

    /** Checks the status of an item. */
    public OutcomeAssert hasStatus(String status) {
        Assertions.assertThat(outcome).as("the status of %s", name).isEqualTo(status);
        return this;
    }

    /** Checks the value of a conclusion. */
    public OutcomeAssert hasValue(String value) {
        Assertions.assertThat(outcome).as("the value of %s", name).isEqualTo(value);
        return this;
    }

    /** Checks the sentences of the deciding clause, all of them, in order. */
    public OutcomeAssert says(String... sentences) {
        Assertions.assertThat(findings.stream().filter(Finding::decides).map(Finding::sentence))
                .as("the deciding sentences of %s", name)
                .containsExactly(sentences);
        return this;
    }

    /** Checks the sentences of the clauses that hold and are outranked, all of them, in order. */
    public OutcomeAssert outranks(String... sentences) {
        Assertions.assertThat(
                        findings.stream().filter(finding -> !finding.decides()).map(Finding::sentence))
                .as("the outranked sentences of %s", name)
                .containsExactly(sentences);
        return this;
    }

    /** Checks that no clause holds. */
    public OutcomeAssert hasNoFindings() {
        Assertions.assertThat(findings).as("the findings of %s", name).isEmpty();
        return this;
    }

    /** Goes on with the finding that says a sentence. */
    public FindingAssert finding(String sentence) {
        return new FindingAssert(
                this,
                findings.stream()
                        .filter(finding -> finding.sentence().equals(sentence))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(name + " has no finding that says: " + sentence
                                + "\nbut these: "
                                + findings.stream().map(Finding::sentence).toList())));
    }

    /** Goes on with the first finding. */
    public FindingAssert finding() {
        return new FindingAssert(
                this, Objects.requireNonNull(findings.isEmpty() ? null : findings.get(0), name + " has no finding"));
    }

    /** Goes back to the assessment. */
    public AssessmentAssert and() {
        return assessment;
    }
}
