package dev.sherpa.explanation;

import dev.sherpa.api.model.OutcomeKind;
import dev.sherpa.api.model.Sentence;
import dev.sherpa.api.model.StandingKind;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.pack.Head;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says of the item or conclusion that a sentence is about.
 *
 * @param outcome its status or value; absent if it has none, or is not there
 * @param clause the findings of the sentence's own clause
 * @param deciding the findings that decide
 */
record Said(@Nullable String outcome, List<Finding> clause, List<Finding> deciding) {

    static Said in(Assessment assessment, Sentence sentence) {
        String name = sentence.getAbout().getName();
        Head head = sentence.getAbout().getKind() == OutcomeKind.ITEM ? Head.item(name) : Head.conclusion(name);
        List<Finding> findings = assessment.findings(head);
        return new Said(
                assessment.outcome(head),
                findings.stream()
                        .filter(finding ->
                                finding.rule().name().equals(sentence.getRule().getName()))
                        .toList(),
                findings.stream().filter(Finding::decides).toList());
    }

    /** Tells how the sentence stands. */
    StandingKind standing(Sentence sentence) {
        if (clause.isEmpty()) {
            return StandingKind.NOT_DERIVABLE;
        }
        boolean same = clause.stream().anyMatch(finding -> finding.sentence().equals(sentence.getText()));
        return same ? StandingKind.HOLDS : StandingKind.CHANGED;
    }

    /** Tells whether the clause says the same in both. */
    boolean saysAs(Said other) {
        return told().toList().equals(other.told().toList());
    }

    private Stream<String> told() {
        return clause.stream().map(finding -> finding.outcome() + "\n" + finding.sentence());
    }

    List<String> clauseSentences() {
        return sentences(clause);
    }

    List<String> decidingSentences() {
        return sentences(deciding);
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(Finding::sentence).toList();
    }
}
