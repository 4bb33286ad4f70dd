package dev.sherpa.briefing;

import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.AssessmentDiff;
import dev.sherpa.api.model.AssessmentSummary;
import dev.sherpa.api.model.Attribution;
import dev.sherpa.api.model.BriefedChanges;
import dev.sherpa.api.model.Briefing;
import dev.sherpa.api.model.BriefingPart;
import dev.sherpa.api.model.ChecklistLine;
import dev.sherpa.api.model.Disagreement;
import dev.sherpa.api.model.Fragility;
import dev.sherpa.api.model.ItemAssessment;
import dev.sherpa.api.model.Judgement;
import dev.sherpa.api.model.NearMisses;
import dev.sherpa.api.model.Outlook;
import dev.sherpa.assessment.Assessments;
import dev.sherpa.assessment.ListedAssessment;
import dev.sherpa.dossier.Dossiers;
import dev.sherpa.explanation.NearMissAnswers;
import dev.sherpa.explanation.Reassessed;
import dev.sherpa.explanation.Reassessments;
import dev.sherpa.explanation.RepairAnswers;
import dev.sherpa.explanation.WhatIfAnswers;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.web.Fault;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts briefings together, from an assessment and from what is asked of it. */
@Component
class Briefings {

    /** Below it, a fact is weak: the source fairly reliable, the information possibly true. */
    private static final Rating WEAK = Rating.parse("C3");

    private static final int TWO_YEARS = 730;
    private static final Set<ProblemType> NOT_TO_BE_REPEATED =
            Set.of(ProblemType.VERSION_REFUSED, ProblemType.UNKNOWN_VERSION);

    private final Assessments assessments;
    private final Dossiers dossiers;
    private final Reassessments reassessments;
    private final NearMissAnswers nearMisses;
    private final RepairAnswers repairs;
    private final WhatIfAnswers whatIf;
    private final JsonMapper json;

    Briefings(
            Assessments assessments,
            Dossiers dossiers,
            Reassessments reassessments,
            NearMissAnswers nearMisses,
            RepairAnswers repairs,
            WhatIfAnswers whatIf,
            JsonMapper json) {
        this.assessments = assessments;
        this.dossiers = dossiers;
        this.reassessments = reassessments;
        this.nearMisses = nearMisses;
        this.repairs = repairs;
        this.whatIf = whatIf;
        this.json = json;
    }

    /**
     * Briefs on an assessment.
     *
     * @throws ProblemException {@link ProblemType#INVALID_REQUEST} if it has no such items
     */
    Briefed of(UUID id, Options options, Locale language) {
        return brief(reassessments.get(id), options, language);
    }

    private Briefed brief(Reassessed once, Options options, Locale language) {
        UUID id = once.listed().id();
        Assessment assessment = json.readValue(once.stored().content(), Assessment.class);
        refuseUnknownItems(options, assessment);
        Words words = Words.of(once.pack());
        Notes notes = new Notes();
        Set<BriefingPart> partial = new TreeSet<>();
        Fragility fragility = options.onePage() ? null : whatIf.fragility(id, WEAK);
        Optional<AssessmentSummary> previous =
                options.looksAround() ? previous(once.listed(), options) : Optional.empty();
        Judgements judgements = new Judgements(assessment, options, words, notes, fragility);
        // In the order of the template, so that notes are numbered in the order in which they are read.
        Judgement verdict = judgements.verdict();
        List<Judgement> items = options.onePage() ? List.of() : judgements.items();
        List<Disagreement> contested = options.onePage() ? List.of() : new Disagreements(words, notes).of(assessment);
        Briefing briefing = new Briefing(
                assessments.summary(once.listed()),
                options.base() + "/api/v1/assessments/" + id,
                dossiers.find(once.listed().dossier()).orElseThrow().title(),
                words.pack().question(),
                options.audience(),
                language.toLanguageTag(),
                verdict,
                checklist(assessment, options, previous),
                judgements.alternatives(),
                items,
                options.onePage() ? List.of() : Assumptions.of(once.pack(), assessment.getAsOf()),
                contested,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        briefing.setHandling(options.handling());
        Prospects prospects = new Prospects(options, words, notes);
        if (!options.onePage()) {
            addGaps(briefing, new Gaps(options, words), assessment, partial);
        }
        if (options.looksAround()) {
            previous.ifPresent(before -> addChanges(briefing, new Changes(prospects), before, options, partial));
            Outlook outlook = whatIf.outlook(id, TWO_YEARS);
            note(partial, BriefingPart.TURNS, outlook.getComplete());
            briefing.setTurns(prospects.turns(outlook));
        }
        if (fragility != null && options.looksAround()) {
            note(partial, BriefingPart.HINGES, fragility.getUntried() == null);
            briefing.setHinges(new Hinges(options, words, prospects).of(fragility));
            addRepairs(briefing, prospects, id, partial);
        }
        briefing.setPartial(List.copyOf(partial));
        briefing.setNotes(notes.all());
        briefing.setBibliography(notes.bibliography());
        return new Briefed(briefing, assessment, options, words);
    }

    private Optional<AssessmentSummary> previous(ListedAssessment listed, Options options) {
        UUID since = options.since();
        return since == null
                ? assessments.previous(listed)
                : Optional.of(assessments.summary(assessments.get(since).listed()));
    }

    private List<ChecklistLine> checklist(
            Assessment assessment, Options options, Optional<AssessmentSummary> previous) {
        Map<String, String> before = previous.map(this::statuses).orElse(Map.of());
        return assessment.getItems().stream()
                .filter(item -> options.wants(item.getId()))
                .map(item -> new ChecklistLine(item.getId(), item.getTitle(), item.getImportance(), item.getStatus())
                        .before(otherThan(item.getStatus(), before.get(item.getId()))))
                .toList();
    }

    private Map<String, String> statuses(AssessmentSummary listed) {
        return json.readValue(assessments.get(listed.getId()).content(), Assessment.class).getItems().stream()
                .collect(Collectors.toMap(ItemAssessment::getId, ItemAssessment::getStatus));
    }

    private static @Nullable String otherThan(String now, @Nullable String before) {
        return now.equals(before) ? null : before;
    }

    private void addGaps(Briefing briefing, Gaps gaps, Assessment assessment, Set<BriefingPart> partial) {
        if (gaps.any(assessment)) {
            NearMisses misses = nearMisses.of(briefing.getAssessment().getId(), null);
            note(partial, BriefingPart.GAPS, misses.getStopped() == null);
            briefing.setGaps(gaps.of(assessment, misses));
        }
    }

    /** What was briefed before on a version that is gone is no reason to brief on nothing; unless it was asked for. */
    private void addChanges(
            Briefing briefing, Changes changes, AssessmentSummary before, Options options, Set<BriefingPart> partial) {
        try {
            AssessmentDiff diff = whatIf.diff(briefing.getAssessment().getId(), before.getId());
            briefing.setChanges(new BriefedChanges(before, changes.of(diff)));
            note(partial, BriefingPart.CHANGES, isComplete(diff));
        } catch (ProblemException e) {
            if (options.since() != null || !NOT_TO_BE_REPEATED.contains(e.type())) {
                throw e;
            }
            partial.add(BriefingPart.CHANGES);
        }
    }

    private static boolean isComplete(AssessmentDiff diff) {
        return diff.getOutcomes().stream()
                .flatMap(changed -> changed.getBecause().stream())
                .allMatch(Attribution::getComplete);
    }

    private void addRepairs(Briefing briefing, Prospects prospects, UUID id, Set<BriefingPart> partial) {
        Head verdict = Head.conclusion(briefing.getBottomLine().getAbout().getName());
        repairs.next(id, verdict).ifPresent(found -> {
            note(partial, BriefingPart.REPAIRS, found.getBounds().isEmpty());
            briefing.setRepairs(prospects.repairs(found));
        });
    }

    private static void note(Set<BriefingPart> partial, BriefingPart part, boolean whole) {
        if (!whole) {
            partial.add(part);
        }
    }

    private static void refuseUnknownItems(Options options, Assessment assessment) {
        List<String> known =
                assessment.getItems().stream().map(ItemAssessment::getId).toList();
        List<Fault> faults = options.items().stream()
                .filter(item -> !known.contains(item))
                .map(item -> Fault.of(
                        "items",
                        "The assessment has no item '" + item + "'.",
                        "Some of " + String.join(", ", known) + "."))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "Items are asked for that the assessment does not have.", faults);
        }
    }
}
