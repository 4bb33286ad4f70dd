package dev.sherpa.explanation;

import dev.sherpa.api.ExplanationsApi;
import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.AssessmentDiff;
import dev.sherpa.api.model.AssessmentReplay;
import dev.sherpa.api.model.Fragility;
import dev.sherpa.api.model.NearMisses;
import dev.sherpa.api.model.Outlook;
import dev.sherpa.api.model.Repairs;
import dev.sherpa.api.model.Sentence;
import dev.sherpa.api.model.SentenceList;
import dev.sherpa.api.model.SentenceStanding;
import dev.sherpa.api.model.Timeline;
import dev.sherpa.api.model.TimelineTime;
import dev.sherpa.api.model.Views;
import dev.sherpa.api.model.ViewsSubmission;
import dev.sherpa.api.model.Why;
import dev.sherpa.assessment.Assessments;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.explain.WhyTree;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.pack.Head;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Answers what is asked of stored assessments. */
@RestController
class ExplanationController implements ExplanationsApi {

    private final Assessor assessor = new Assessor();
    private final Reassessments reassessments;
    private final NearMissAnswers nearMisses;
    private final RepairAnswers repairs;
    private final WhatIfAnswers whatIf;
    private final Timelines timelines;
    private final Replays replays;
    private final Standings standings;
    private final Assessments assessments;
    private final JsonMapper json;

    ExplanationController(
            Reassessments reassessments,
            NearMissAnswers nearMisses,
            RepairAnswers repairs,
            WhatIfAnswers whatIf,
            Timelines timelines,
            Replays replays,
            Standings standings,
            Assessments assessments,
            JsonMapper json) {
        this.reassessments = reassessments;
        this.nearMisses = nearMisses;
        this.repairs = repairs;
        this.whatIf = whatIf;
        this.timelines = timelines;
        this.replays = replays;
        this.standings = standings;
        this.assessments = assessments;
        this.json = json;
    }

    @Override
    public ResponseEntity<Why> explainItem(UUID assessment, String item) {
        return ResponseEntity.ok(why(assessment, Head.item(item)));
    }

    @Override
    public ResponseEntity<Why> explainConclusion(UUID assessment, String conclusion) {
        return ResponseEntity.ok(why(assessment, Head.conclusion(conclusion)));
    }

    @Override
    public ResponseEntity<SentenceList> listSentences(UUID assessment) {
        return ResponseEntity.ok(new SentenceList(Sentences.of(stored(assessment))));
    }

    @Override
    public ResponseEntity<Sentence> getSentence(UUID assessment, Integer sentence) {
        return ResponseEntity.ok(Sentences.get(stored(assessment), sentence));
    }

    @Override
    public ResponseEntity<SentenceStanding> getStanding(UUID assessment, Integer sentence) {
        return ResponseEntity.ok(standings.of(assessment, sentence));
    }

    @Override
    public ResponseEntity<AssessmentReplay> replayAssessment(UUID assessment) {
        return ResponseEntity.ok(replays.of(assessment));
    }

    @Override
    public ResponseEntity<NearMisses> listNearMisses(UUID assessment) {
        return ResponseEntity.ok(nearMisses.of(assessment, null));
    }

    @Override
    public ResponseEntity<NearMisses> listNearMissesOfItem(UUID assessment, String item) {
        return ResponseEntity.ok(nearMisses.of(assessment, Head.item(item)));
    }

    @Override
    public ResponseEntity<NearMisses> listNearMissesOfConclusion(UUID assessment, String conclusion) {
        return ResponseEntity.ok(nearMisses.of(assessment, Head.conclusion(conclusion)));
    }

    @Override
    public ResponseEntity<Repairs> listRepairsOfItem(UUID assessment, String item, @Nullable String outcome) {
        return ResponseEntity.ok(repairs.of(assessment, Head.item(item), outcome));
    }

    @Override
    public ResponseEntity<Repairs> listRepairsOfConclusion(
            UUID assessment, String conclusion, @Nullable String outcome) {
        return ResponseEntity.ok(repairs.of(assessment, Head.conclusion(conclusion), outcome));
    }

    @Override
    public ResponseEntity<Fragility> getFragility(UUID assessment, String rating) {
        return ResponseEntity.ok(whatIf.fragility(assessment, Rating.parse(rating)));
    }

    @Override
    public ResponseEntity<Outlook> getOutlook(UUID assessment, Integer days) {
        return ResponseEntity.ok(whatIf.outlook(assessment, days));
    }

    @Override
    public ResponseEntity<AssessmentDiff> diffAssessments(UUID since, UUID assessment) {
        return ResponseEntity.ok(whatIf.diff(assessment, since));
    }

    @Override
    public ResponseEntity<Views> viewAssessment(UUID assessment, ViewsSubmission submission) {
        return ResponseEntity.ok(whatIf.views(assessment, submission.getLenses()));
    }

    @Override
    public ResponseEntity<Timeline> getTimeline(
            TimelineTime by,
            String dossier,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            @Nullable LocalDate asOf,
            @Nullable OffsetDateTime knownAt) {
        Instant known = knownAt == null ? null : knownAt.toInstant();
        return ResponseEntity.ok(
                by == TimelineTime.AS_OF
                        ? timelines.byDay(dossier, Objects.requireNonNull(from), Objects.requireNonNull(through), known)
                        : timelines.byInstant(dossier, asOf, known));
    }

    private Why why(UUID assessment, Head head) {
        Reassessed once = reassessments.get(assessment);
        UnknownHead.refuse(head, once.pack().definition());
        return WhyDocuments.of(WhyTree.of(head, assessor.trace(once.pack(), once.facts())));
    }

    private Assessment stored(UUID assessment) {
        return json.readValue(assessments.get(assessment).content(), Assessment.class);
    }
}
