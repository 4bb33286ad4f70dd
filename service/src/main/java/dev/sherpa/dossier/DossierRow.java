package dev.sherpa.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A dossier in the database. */
@Entity
@Immutable
@Table(name = "dossier")
class DossierRow {

    @Id
    private String id;

    private String title;
    private String pack;
    private Instant created;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected DossierRow() {}

    Dossier toDossier() {
        return new Dossier(id, title, pack, created);
    }
}
