package dev.sherpa.assessment;

import dev.sherpa.api.FactsApi;
import dev.sherpa.api.model.FactPage;
import dev.sherpa.api.model.FactView;
import dev.sherpa.api.model.FactWithdrawn;
import dev.sherpa.api.model.FactsRecorded;
import dev.sherpa.api.model.FactsSubmission;
import dev.sherpa.api.model.RecordedFact;
import dev.sherpa.api.model.WithdrawalSubmission;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.NewFact;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.idempotency.Writes;
import dev.sherpa.web.Submission;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of the facts of a dossier, and says what a write to them changed. */
@RestController
class FactController implements FactsApi {

    /** Who writes, as long as there are no accounts. */
    private static final String ANYBODY = "analyst";

    private final FactLog log;
    private final PackOfDossier packs;
    private final Effects effects;
    private final FactPages pages;
    private final Writes writes;
    private final Today today;

    FactController(FactLog log, PackOfDossier packs, Effects effects, FactPages pages, Writes writes, Today today) {
        this.log = log;
        this.packs = packs;
        this.effects = effects;
        this.pages = pages;
        this.writes = writes;
        this.today = today;
    }

    @Override
    public ResponseEntity<FactsRecorded> recordFacts(
            String dossier, FactsSubmission submission, @Nullable String idempotencyKey) {
        return writes.once(
                idempotencyKey,
                FactWrite.class,
                () -> record(dossier),
                write -> ResponseEntity.status(HttpStatus.CREATED).body(recorded(dossier, write)),
                FactsRecorded.class);
    }

    @Override
    public ResponseEntity<FactWithdrawn> withdrawFact(
            String dossier, UUID fact, WithdrawalSubmission submission, @Nullable String idempotencyKey) {
        return writes.once(
                idempotencyKey,
                FactWrite.class,
                () -> withdraw(dossier, fact, submission.getReason()),
                write -> ResponseEntity.status(HttpStatus.CREATED).body(withdrawn(dossier, write)),
                FactWithdrawn.class);
    }

    @Override
    public ResponseEntity<FactPage> listFacts(
            String dossier,
            @Nullable LocalDate asOf,
            @Nullable OffsetDateTime knownAt,
            @Nullable String type,
            @Nullable String subject,
            FactView view,
            @Nullable String cursor,
            Integer limit) {
        FactListing listing = FactListing.of(Submission.current(), asOf == null ? today.day() : asOf, knownAt);
        return ResponseEntity.ok(
                view == FactView.CURRENT
                        ? pages.current(dossier, listing, type, subject, limit)
                        : pages.history(dossier, listing, type, subject, limit));
    }

    private FactWrite record(String dossier) {
        LocalDate day = today.day();
        List<NewFact> facts = SubmittedFacts.read(
                        Submission.current().body().path("facts"), "/facts", packs.of(dossier), day)
                .orRefuse();
        List<StoredFact> stored = log.record(dossier, facts, ANYBODY);
        return new FactWrite(
                stored.stream().map(StoredFact::id).toList(), stored.get(0).recorded(), day);
    }

    private FactsRecorded recorded(String dossier, FactWrite write) {
        OffsetDateTime at = write.at().atOffset(ZoneOffset.UTC);
        FactsRecorded recorded = new FactsRecorded(
                write.facts().stream().map(id -> new RecordedFact(id, at)).toList());
        return recorded.effect(effects.of(dossier, write.day(), write.at()).orElse(null));
    }

    private FactWrite withdraw(String dossier, UUID fact, String reason) {
        StoredFact withdrawn = log.withdraw(dossier, fact, reason, ANYBODY);
        return FactWrite.ofWithdrawal(withdrawn, today.day());
    }

    private FactWithdrawn withdrawn(String dossier, FactWrite write) {
        StoredFact fact = log.find(dossier, write.facts().get(0), write.at()).orElseThrow();
        return new FactWithdrawn(FactDocuments.of(fact))
                .effect(effects.of(dossier, write.day(), write.at()).orElse(null));
    }
}
