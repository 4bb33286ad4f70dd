package dev.sherpa.web;

import dev.sherpa.api.DossiersApi;
import dev.sherpa.api.model.Dossier;
import dev.sherpa.api.model.DossierPage;
import dev.sherpa.api.model.DossierSubmission;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RestController;

/** The web layer without a database, in front of dossiers that are kept in a list. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ComponentScan(basePackages = {"dev.sherpa.web", "dev.sherpa.api"})
class WebLayer {

    /** Left alone by the whole application, which scans the tests, too. */
    @TestComponent
    @RestController
    static class ListedDossiers implements DossiersApi {

        private static final OffsetDateTime CREATED = OffsetDateTime.parse("2025-09-22T10:00:00.1234567+02:00");

        final List<Dossier> stored = new ArrayList<>();

        @Override
        public ResponseEntity<Dossier> createDossier(DossierSubmission submission, @Nullable String idempotencyKey) {
            Dossier dossier = new Dossier(submission.getId(), submission.getTitle(), submission.getPack(), CREATED);
            stored.add(dossier);
            return ResponseEntity.status(201).body(dossier);
        }

        @Override
        public ResponseEntity<Dossier> getDossier(String dossier) {
            if (dossier.equals("broken")) {
                throw new IllegalStateException("a secret of the implementation");
            }
            if (dossier.equals("asleep")) {
                throw new CannotCreateTransactionException("a secret of the database");
            }
            return ResponseEntity.ok(new Dossier(dossier, "A title", "a-pack", CREATED));
        }

        @Override
        public ResponseEntity<DossierPage> listDossiers(@Nullable String cursor, Integer limit) {
            return ResponseEntity.ok(new DossierPage(stored));
        }
    }
}
