package dev.sherpa.explanation;

import dev.sherpa.api.model.Derivation;
import dev.sherpa.api.model.Ground;
import dev.sherpa.api.model.GroundMatch;
import dev.sherpa.api.model.HeldClause;
import dev.sherpa.api.model.Outcome;
import dev.sherpa.api.model.OutcomeKind;
import dev.sherpa.assessment.FindingDocuments;
import dev.sherpa.pack.CitationDocuments;
import dev.sherpa.rules.explain.Why;
import dev.sherpa.rules.pack.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes why an outcome is what it is, as the contract has it. */
final class WhyDocuments {

    private WhyDocuments() {}

    static dev.sherpa.api.model.Why of(Why why) {
        return new dev.sherpa.api.model.Why(
                outcome(why.of(), why.outcome()),
                why.findings().stream().map(WhyDocuments::of).toList());
    }

    /** Writes an item or conclusion with its status or value. */
    static Outcome outcome(Head head, @Nullable String outcome) {
        return new Outcome(OutcomeKind.valueOf(head.kind().name()), head.name()).outcome(outcome);
    }

    private static HeldClause of(Why.Held held) {
        return new HeldClause(
                        held.sentence(),
                        held.outcome(),
                        FindingDocuments.of(held.rule()),
                        CitationDocuments.of(held.citations()),
                        grounds(held.because()))
                .outrankedBy(held.outrankedBy());
    }

    private static List<Ground> grounds(List<Why.Ground> grounds) {
        return grounds.stream()
                .map(each -> new Ground(
                        each.condition(),
                        each.line(),
                        each.matched().stream().map(WhyDocuments::of).toList()))
                .toList();
    }

    private static GroundMatch of(Why.Reason reason) {
        GroundMatch document = new GroundMatch(FindingDocuments.of(reason.match()));
        if (reason.derivedBy() != null) {
            document.derivedBy(new Derivation(FindingDocuments.of(reason.derivedBy()), grounds(reason.because())));
        }
        if (reason.through() != null) {
            document.through(of(reason.through()));
        }
        return reason.cut() ? document.cut(true) : document;
    }
}
