package dev.sherpa.rules.assess;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Asserts what an assessment says, in the words of its pack. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    private AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /** Begins assertions on an assessment. */
    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /** Goes on with an item of the checklist. */
    public OutcomeAssert item(String id) {
        isNotNull();
        AssessedItem item = actual.items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("There is no item %s on the checklist", id));
        return new OutcomeAssert(this, "the item " + id, item.status(), item.findings());
    }

    /** Goes on with a conclusion, the verdict included. */
    public OutcomeAssert conclusion(String name) {
        isNotNull();
        List<Finding> findings = actual.conclusionFindings().getOrDefault(name, List.of());
        String value = findings.isEmpty() ? "no value" : findings.get(0).outcome();
        return new OutcomeAssert(this, "the conclusion " + name, value, findings);
    }

    /** Checks the verdict. */
    public AssessmentAssert concludes(String verdict) {
        isNotNull();
        Assertions.assertThat(actual.verdict()).as("the verdict").isEqualTo(verdict);
        return this;
    }

    /** Checks the value of another conclusion. */
    public AssessmentAssert concludes(String name, String value) {
        isNotNull();
        Assertions.assertThat(actual.conclusions()).as("the conclusions").containsEntry(name, value);
        return this;
    }

    /** Checks that all other items than those named have a status. */
    public AssessmentAssert othersHaveStatus(String status, String... but) {
        isNotNull();
        List<String> named = List.of(but);
        Assertions.assertThat(actual.items())
                .filteredOn(item -> !named.contains(item.id()))
                .allSatisfy(item ->
                        Assertions.assertThat(item.status()).as(item.id()).isEqualTo(status));
        return this;
    }

    /** Checks where sources disagree, as in {@code Reading/tank-a/litres}. */
    public AssessmentAssert hasConflicts(String... conflicts) {
        isNotNull();
        Assertions.assertThat(actual.conflicts())
                .extracting(conflict -> conflict.type() + "/" + conflict.subject() + "/" + conflict.attribute())
                .containsExactly(conflicts);
        return this;
    }
}
