package dev.sherpa.assessment;

import dev.sherpa.api.AssessmentsApi;
import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.AssessmentPage;
import dev.sherpa.api.model.AssessmentSubmission;
import dev.sherpa.api.model.AssessmentSummary;
import dev.sherpa.api.model.Hypothetical;
import dev.sherpa.api.model.PreviewSubmission;
import dev.sherpa.dossier.NewFact;
import dev.sherpa.idempotency.Writes;
import dev.sherpa.pack.RulePacks;
import dev.sherpa.web.Cursor;
import dev.sherpa.web.Submission;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers what is asked of assessments. */
@RestController
class AssessmentController implements AssessmentsApi {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Assessments assessments;
    private final PackOfDossier packs;
    private final RulePacks running;
    private final Writes writes;
    private final Today today;
    private final JsonMapper json;

    AssessmentController(
            Assessments assessments,
            PackOfDossier packs,
            RulePacks running,
            Writes writes,
            Today today,
            JsonMapper json) {
        this.assessments = assessments;
        this.packs = packs;
        this.running = running;
        this.writes = writes;
        this.today = today;
        this.json = json;
    }

    @Override
    public ResponseEntity<Assessment> assess(
            String dossier, AssessmentSubmission submission, @Nullable String idempotencyKey) {
        return writes.once(
                idempotencyKey,
                UUID.class,
                () -> assessments
                        .assess(
                                dossier,
                                submission.getAsOf(),
                                submission.getKnownAt() == null
                                        ? null
                                        : submission.getKnownAt().toInstant(),
                                assumptions(dossier, submission.getHypothetical()))
                        .listed()
                        .id(),
                id -> ResponseEntity.created(URI.create("/api/v1/assessments/" + id))
                        .body(found(id)),
                Assessment.class);
    }

    @Override
    public ResponseEntity<Assessment> getAssessment(UUID id) {
        Assessment assessment = found(id);
        return ResponseEntity.ok()
                .eTag(assessment.getContentHash())
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePrivate().immutable())
                .body(assessment);
    }

    @Override
    public ResponseEntity<AssessmentPage> listAssessments(String dossier, @Nullable String cursor, Integer limit) {
        Submission listing = Submission.current();
        List<AssessmentSummary> found = assessments.list(dossier, before(Cursor.of(listing)), limit + 1);
        List<AssessmentSummary> page = found.subList(0, Math.min(limit, found.size()));
        AssessmentPage answer = new AssessmentPage(page);
        if (found.size() > limit) {
            answer.setNext(Cursor.to(page.get(limit - 1).getId()).text(listing));
        }
        return ResponseEntity.ok(answer);
    }

    @Override
    public ResponseEntity<Assessment> previewAssessment(PreviewSubmission submission) {
        JsonNode body = Submission.current().body();
        List<NewFact> facts = SubmittedFacts.read(
                        body.path("facts"), "/facts", running.get(submission.getPack()), today.orLater(body))
                .orRefuse();
        return ResponseEntity.ok(assessments.preview(
                submission.getPack(),
                submission.getAsOf(),
                facts.stream().map(NewFact::fact).toList()));
    }

    private @Nullable Assumptions assumptions(String dossier, @Nullable Hypothetical hypothetical) {
        if (hypothetical == null) {
            return null;
        }
        JsonNode body = Submission.current().body();
        return Assumptions.read(body.path("hypothetical"), packs.of(dossier), today.orLater(body));
    }

    private Assessment found(UUID id) {
        return json.readValue(assessments.get(id).content(), Assessment.class);
    }

    private static @Nullable UUID before(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        UUID id = FactIds.read(cursor.place().isEmpty() ? null : cursor.place().get(0));
        if (id == null) {
            throw Cursor.broken();
        }
        return id;
    }
}
