package dev.sherpa.explanation;

import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.Finding;
import dev.sherpa.api.model.Outcome;
import dev.sherpa.api.model.OutcomeKind;
import dev.sherpa.api.model.Sentence;
import dev.sherpa.rules.pack.Sha256;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Numbers the sentences of a stored assessment: those of its conclusions, then those of its items. */
public final class Sentences {

    private static final int DIGITS = 16;

    private final Assessment assessment;
    private final UUID stored;
    private final OffsetDateTime knownAt;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(Assessment assessment) {
        this.assessment = assessment;
        this.stored = Objects.requireNonNull(assessment.getId());
        this.knownAt = Objects.requireNonNull(assessment.getKnownAt());
    }

    /** Returns all, in order. */
    public static List<Sentence> of(Assessment assessment) {
        Sentences numbered = new Sentences(assessment);
        Map<String, List<Finding>> conclusions = assessment.getConclusionFindings();
        conclusions.forEach((name, findings) -> numbered.add(OutcomeKind.CONCLUSION, name, value(findings), findings));
        assessment
                .getItems()
                .forEach(item -> numbered.add(OutcomeKind.ITEM, item.getId(), item.getStatus(), item.getFindings()));
        return numbered.sentences;
    }

    /** Returns one by its number. */
    static Sentence get(Assessment assessment, int number) {
        List<Sentence> all = of(assessment);
        if (number > all.size()) {
            throw new ProblemException(
                    ProblemType.UNKNOWN_SENTENCE,
                    all.isEmpty()
                            ? "The assessment has no sentences."
                            : "The assessment has the sentences 1 to " + all.size() + ".");
        }
        return all.get(number - 1);
    }

    private static @Nullable String value(List<Finding> findings) {
        return findings.isEmpty() ? null : findings.get(0).getValue();
    }

    private void add(OutcomeKind kind, String name, @Nullable String outcome, List<Finding> findings) {
        for (Finding finding : findings) {
            int number = sentences.size() + 1;
            sentences.add(new Sentence(
                    number,
                    id(kind, name, finding),
                    "/api/v1/assessments/" + stored + "/sentences/" + number,
                    finding.getSentence(),
                    new Outcome(kind, name).outcome(outcome),
                    finding.getDecides(),
                    finding.getRule(),
                    finding.getCitations(),
                    stored,
                    assessment.getAsOf(),
                    knownAt,
                    assessment.getPack()));
        }
    }

    private String id(OutcomeKind kind, String name, Finding finding) {
        return new Sha256()
                .add(assessment.getPack().getId())
                .add(kind.name())
                .add(name)
                .add(finding.getRule().getName())
                .add(finding.getSentence())
                .hex()
                .substring(0, DIGITS);
    }
}
