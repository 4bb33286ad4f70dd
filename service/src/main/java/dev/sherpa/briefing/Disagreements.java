package dev.sherpa.briefing;

import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.Conflict;
import dev.sherpa.api.model.ConflictingFact;
import dev.sherpa.api.model.Disagreement;
import dev.sherpa.api.model.DisagreementSide;
import java.util.List;

/** Words what sources disagree on. */
record Disagreements(Words words, Notes notes) {

    List<Disagreement> of(Assessment assessment) {
        return assessment.getConflicts().stream().map(this::of).toList();
    }

    private Disagreement of(Conflict conflict) {
        return new Disagreement(
                conflict.getType(),
                words.type(conflict.getType()),
                conflict.getSubject(),
                words.attribute(conflict.getType(), conflict.getAttribute()),
                conflict.getFacts().stream().map(fact -> side(conflict, fact)).toList());
    }

    private DisagreementSide side(Conflict conflict, ConflictingFact fact) {
        return new DisagreementSide(
                words.printed(conflict.getType(), conflict.getAttribute(), fact.getValue()), notes.of(fact.getFact()));
    }
}
