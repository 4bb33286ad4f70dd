package dev.sherpa.briefing;

import dev.sherpa.api.model.BriefedHinge;
import dev.sherpa.api.model.FactContent;
import dev.sherpa.api.model.Fragility;
import dev.sherpa.api.model.Hinge;
import dev.sherpa.api.model.OutcomeChange;
import dev.sherpa.api.model.OutcomeKind;
import dev.sherpa.api.model.Reversal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words the facts that conclusions hang on; what has the same result stands together. */
record Hinges(Options options, Words words, Prospects prospects) {

    /** What hinges have in common that are told in one line. */
    private record Line(FactContent fact, @Nullable String attribute, List<OutcomeChange> changes) {}

    List<BriefedHinge> of(Fragility fragility) {
        Map<Line, BriefedHinge> lines = new LinkedHashMap<>();
        for (Hinge hinge : fragility.getHinges()) {
            List<OutcomeChange> changes =
                    hinge.getChanges().stream().filter(prospects::isBriefed).toList();
            if (changes.stream().anyMatch(this::matters)) {
                Reversal reversal = hinge.getReversal();
                Line line = new Line(hinge.getFact(), reversal == null ? null : reversal.getAttribute(), changes);
                BriefedHinge told = lines.computeIfAbsent(line, first -> told(first, reversal));
                if (reversal != null) {
                    told.addInsteadItem(value(line.fact(), reversal, reversal.getTo()));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private boolean matters(OutcomeChange change) {
        return change.getKind() == OutcomeKind.CONCLUSION || options.items().contains(change.getName());
    }

    private BriefedHinge told(Line line, @Nullable Reversal reversal) {
        BriefedHinge told = new BriefedHinge(
                prospects.fact(line.fact(), true),
                new ArrayList<>(),
                line.changes().stream().map(prospects::worded).toList());
        if (reversal != null) {
            told.setAttribute(words.attribute(line.fact().getType(), reversal.getAttribute()));
            told.setBefore(value(line.fact(), reversal, reversal.getFrom()));
        }
        return told;
    }

    private String value(FactContent fact, Reversal reversal, @Nullable Object value) {
        return words.printed(fact.getType(), reversal.getAttribute(), value);
    }
}
