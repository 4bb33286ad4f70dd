package dev.sherpa.explanation;

import dev.sherpa.api.model.AssessmentDiff;
import dev.sherpa.api.model.Fragility;
import dev.sherpa.api.model.Lens;
import dev.sherpa.api.model.Outlook;
import dev.sherpa.api.model.Views;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.whatif.Diff;
import dev.sherpa.web.Fault;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates assessments with other facts, on other days, or with another version, and compares. */
@Component
public class WhatIfAnswers {

    private final Reassessments reassessments;
    private final KeptAnswers kept;

    WhatIfAnswers(Reassessments reassessments, KeptAnswers kept) {
        this.reassessments = reassessments;
        this.kept = kept;
    }

    /** Tells what an assessment hangs on; facts rated below a rating are weak. */
    public Fragility fragility(UUID assessment, Rating least) {
        Reassessed once = reassessments.get(assessment);
        return kept.of(
                "fragility by " + least,
                once,
                Fragility.class,
                fragility -> fragility.getUntried() == null,
                () -> FragilityDocuments.of(
                        dev.sherpa.rules.whatif.Fragility.of(reassessments.situation(once), least)));
    }

    /** Tells what changes by itself, if nothing is said after the day of the assessment. */
    public Outlook outlook(UUID assessment, int days) {
        Reassessed once = reassessments.get(assessment);
        return kept.of(
                "outlook over " + days + " days",
                once,
                Outlook.class,
                Outlook::getComplete,
                () -> WhatIfDocuments.of(dev.sherpa.rules.whatif.Outlook.of(reassessments.situation(once), days)));
    }

    /** Tells what changed since another assessment of the same dossier. */
    public AssessmentDiff diff(UUID assessment, UUID since) {
        Reassessed after = reassessments.get(assessment);
        Reassessed before = reassessments.get(since);
        String dossier = after.listed().dossier();
        if (!before.listed().dossier().equals(dossier)) {
            throw new ProblemException(
                    ProblemType.OTHER_DOSSIER,
                    "The assessment to compare with is of the dossier "
                            + before.listed().dossier() + ", not of " + dossier + ".");
        }
        return WhatIfDocuments.of(
                assessment, since, Diff.of(reassessments.situation(before), reassessments.situation(after)));
    }

    /** Evaluates an assessment through lenses. */
    Views views(UUID assessment, List<Lens> lenses) {
        List<dev.sherpa.rules.whatif.Lens> read =
                lenses.stream().map(WhatIfAnswers::lens).toList();
        Reassessed once = reassessments.get(assessment);
        refuseUnknownAsserters(lenses, once.pack().definition().asserters());
        return WhatIfDocuments.of(dev.sherpa.rules.whatif.Views.of(reassessments.situation(once), read), lenses);
    }

    /** A lens that nobody can pass is a slip of the pen. */
    private static void refuseUnknownAsserters(List<Lens> lenses, List<String> known) {
        List<Fault> faults = new ArrayList<>();
        for (int lens = 0; lens < lenses.size(); lens++) {
            List<String> by = named(lenses.get(lens).getBy());
            for (int at = 0; at < by.size(); at++) {
                if (!known.contains(by.get(at))) {
                    faults.add(Fault.at(
                            "/lenses/" + lens + "/by/" + at,
                            "The rule pack has no asserter '" + by.get(at) + "'.",
                            "One of " + String.join(", ", known) + "."));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "Lenses name asserters that the rule pack does not have.", faults);
        }
    }

    private static dev.sherpa.rules.whatif.Lens lens(Lens lens) {
        return new dev.sherpa.rules.whatif.Lens(
                Set.copyOf(named(lens.getBy())),
                lens.getAtLeast() == null ? null : Rating.parse(lens.getAtLeast()),
                Set.copyOf(named(lens.getWithout())));
    }

    private static List<String> named(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }
}
