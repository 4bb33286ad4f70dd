package dev.sherpa.activation;

import dev.sherpa.api.ActivationApi;
import dev.sherpa.api.model.Activation;
import dev.sherpa.api.model.ActivationPage;
import dev.sherpa.api.model.ActivationSubmission;
import dev.sherpa.api.model.Impact;
import dev.sherpa.idempotency.Writes;
import dev.sherpa.pack.Activations;
import dev.sherpa.pack.StoredActivation;
import dev.sherpa.pack.Switching;
import dev.sherpa.pack.Usable;
import dev.sherpa.web.Cursor;
import dev.sherpa.web.Submission;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a version would change, and switches versions on. */
@RestController
class ActivationController implements ActivationApi {

    private final Impacts impacts;
    private final ImpactStore store;
    private final Switches switches;
    private final Switching switching;
    private final Activations activations;
    private final Usable versions;
    private final Writes writes;

    ActivationController(
            Impacts impacts,
            ImpactStore store,
            Switches switches,
            Switching switching,
            Activations activations,
            Usable versions,
            Writes writes) {
        this.impacts = impacts;
        this.store = store;
        this.switches = switches;
        this.switching = switching;
        this.activations = activations;
        this.versions = versions;
        this.writes = writes;
    }

    @Override
    public ResponseEntity<Impact> assessImpact(String pack, Integer version, @Nullable String idempotencyKey) {
        return writes.once(
                idempotencyKey,
                UUID.class,
                () -> impacts.find(pack, version),
                id -> ResponseEntity.created(URI.create("/api/v1/rule-packs/" + pack + "/impacts/" + id))
                        .body(store.get(pack, id).impact()),
                Impact.class);
    }

    @Override
    public ResponseEntity<Impact> getImpact(String pack, UUID impact) {
        versions.requireKnown(pack);
        return ResponseEntity.ok(store.get(pack, impact).impact());
    }

    @Override
    public ResponseEntity<Activation> activateVersion(
            String pack,
            Integer version,
            ActivationSubmission submission,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey) {
        Switch wanted = new Switch(pack, version, ifMatch, submission.getImpact(), submission.getReason());
        Prepared prepared = new Prepared();
        return writes.once(
                idempotencyKey,
                StoredActivation.class,
                () -> switches.carryOut(wanted, prepared::hold),
                done -> {
                    prepared.run(done, switching);
                    return ResponseEntity.status(HttpStatus.CREATED).body(document(done));
                },
                Activation.class);
    }

    @Override
    public ResponseEntity<ActivationPage> listActivations(String pack, @Nullable String cursor, Integer limit) {
        versions.requireKnown(pack);
        Submission listing = Submission.current();
        List<StoredActivation> found = activations.list(pack, Cursor.number(listing, Long.MAX_VALUE), limit + 1);
        List<StoredActivation> page = found.subList(0, Math.min(limit, found.size()));
        ActivationPage answer = new ActivationPage(
                page.stream().map(ActivationController::document).toList());
        if (found.size() > limit) {
            answer.setNext(Cursor.to(page.get(limit - 1).switched()).text(listing));
        }
        return ResponseEntity.ok(answer);
    }

    private static Activation document(StoredActivation stored) {
        return new Activation(
                        stored.pack(),
                        stored.number(),
                        stored.at().atOffset(ZoneOffset.UTC),
                        stored.by(),
                        stored.reason())
                .previous(stored.previous())
                .impact(stored.impact());
    }
}
