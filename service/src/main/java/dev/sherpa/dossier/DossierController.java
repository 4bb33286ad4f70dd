package dev.sherpa.dossier;

import dev.sherpa.api.DossiersApi;
import dev.sherpa.api.model.DossierPage;
import dev.sherpa.api.model.DossierSubmission;
import dev.sherpa.idempotency.Writes;
import dev.sherpa.web.Cursor;
import dev.sherpa.web.Submission;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of dossiers. */
@RestController
class DossierController implements DossiersApi {

    private final Dossiers dossiers;
    private final Writes writes;

    DossierController(Dossiers dossiers, Writes writes) {
        this.dossiers = dossiers;
        this.writes = writes;
    }

    @Override
    public ResponseEntity<dev.sherpa.api.model.Dossier> createDossier(
            DossierSubmission submission, @Nullable String idempotencyKey) {
        return writes.once(
                idempotencyKey,
                Dossier.class,
                () -> dossiers.create(submission.getId(), submission.getTitle(), submission.getPack()),
                dossier -> ResponseEntity.created(URI.create("/api/v1/dossiers/" + dossier.id()))
                        .body(model(dossier)),
                dev.sherpa.api.model.Dossier.class);
    }

    @Override
    public ResponseEntity<dev.sherpa.api.model.Dossier> getDossier(String id) {
        return ResponseEntity.ok(model(dossiers.find(id).orElseThrow(() -> new UnknownDossier(id))));
    }

    @Override
    public ResponseEntity<DossierPage> listDossiers(@Nullable String cursor, Integer limit) {
        Submission listing = Submission.current();
        Cursor from = Cursor.of(listing);
        List<Dossier> found = dossiers.list(from == null ? null : String.join(" ", from.place()), limit + 1);
        List<Dossier> page = found.subList(0, Math.min(limit, found.size()));
        DossierPage answer =
                new DossierPage(page.stream().map(DossierController::model).toList());
        if (found.size() > limit) {
            answer.setNext(Cursor.to(page.get(limit - 1).id()).text(listing));
        }
        return ResponseEntity.ok(answer);
    }

    private static dev.sherpa.api.model.Dossier model(Dossier dossier) {
        return new dev.sherpa.api.model.Dossier(
                dossier.id(), dossier.title(), dossier.pack(), dossier.created().atOffset(ZoneOffset.UTC));
    }
}
