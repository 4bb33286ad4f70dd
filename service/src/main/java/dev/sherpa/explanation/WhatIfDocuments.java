package dev.sherpa.explanation;

import dev.sherpa.api.model.AssessmentDiff;
import dev.sherpa.api.model.ChangedOutcome;
import dev.sherpa.api.model.ChangedSentences;
import dev.sherpa.api.model.DifferingOutcome;
import dev.sherpa.api.model.Outcome;
import dev.sherpa.api.model.Outlook;
import dev.sherpa.api.model.Turn;
import dev.sherpa.api.model.View;
import dev.sherpa.api.model.Views;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.whatif.Diff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes outlooks, differences and views as the contract has them. */
final class WhatIfDocuments {

    private WhatIfDocuments() {}

    static Outlook of(dev.sherpa.rules.whatif.Outlook outlook) {
        List<Turn> turns = outlook.turns().stream()
                .map(turn -> new Turn(
                        turn.day(), ChangeDocuments.of(turn.change()), ChangeDocuments.attributions(turn.because())))
                .toList();
        return new Outlook(outlook.asOf(), outlook.through(), outlook.complete(), turns);
    }

    static AssessmentDiff of(UUID assessment, UUID since, Diff diff) {
        return new AssessmentDiff(
                assessment,
                since,
                ChangeDocuments.causes(diff.causes()),
                ChangeDocuments.facts(diff.facts()),
                diff.outcomes().stream().map(WhatIfDocuments::of).toList(),
                diff.sentences().stream().map(WhatIfDocuments::of).toList());
    }

    /** Writes views, given the lenses as they were submitted. */
    static Views of(dev.sherpa.rules.whatif.Views views, List<dev.sherpa.api.model.Lens> lenses) {
        List<View> seen = new ArrayList<>();
        for (int i = 0; i < lenses.size(); i++) {
            seen.add(new View(
                    lenses.get(i),
                    views.views().get(i).facts(),
                    outcomes(views.views().get(i).outcomes())));
        }
        return new Views(
                views.facts(),
                seen,
                views.differing().stream().map(WhatIfDocuments::of).toList());
    }

    private static ChangedOutcome of(Diff.Changed changed) {
        return new ChangedOutcome(
                ChangeDocuments.of(changed.change()), ChangeDocuments.attributions(changed.because()));
    }

    private static ChangedSentences of(Diff.Said said) {
        return new ChangedSentences(
                FragilityDocuments.head(said.of()),
                said.gone(),
                said.come(),
                said.because().stream().map(ChangeDocuments::causes).toList());
    }

    private static DifferingOutcome of(dev.sherpa.rules.whatif.Views.Row row) {
        return new DifferingOutcome(
                        WhyDocuments.outcome(row.of(), row.whole()),
                        row.through().stream()
                                .map(outcome -> WhyDocuments.outcome(row.of(), outcome))
                                .toList())
                .importance(row.importance());
    }

    static List<Outcome> outcomes(Map<Head, String> outcomes) {
        return outcomes.entrySet().stream()
                .map(outcome -> WhyDocuments.outcome(outcome.getKey(), outcome.getValue()))
                .toList();
    }
}
