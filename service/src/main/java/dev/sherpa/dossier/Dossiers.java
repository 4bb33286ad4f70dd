package dev.sherpa.dossier;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and finds dossiers. */
@Service
public class Dossiers {

    private final DossierRows rows;
    private final EntityManager entities;
    private final DossierClock clock;
    private final DatabaseTime time;

    Dossiers(DossierRows rows, EntityManager entities, DossierClock clock, DatabaseTime time) {
        this.rows = rows;
        this.entities = entities;
        this.clock = clock;
        this.time = time;
    }

    /**
     * Opens an empty dossier.
     *
     * @param pack the id of a rule pack; whether it runs is the caller's business
     * @throws DossierExists if the id is taken
     */
    @Transactional
    public Dossier create(String id, String title, String pack) {
        if (rows.existsById(id)) {
            throw new DossierExists(id);
        }
        Dossier dossier = new Dossier(id, title, pack, time.now());
        try {
            entities.persist(new DossierRow(dossier));
            entities.flush();
        } catch (org.hibernate.exception.ConstraintViolationException e) {
            throw new DossierExists(id);
        }
        clock.start(id, dossier.created());
        return dossier;
    }

    /** Finds a dossier. */
    @Transactional(readOnly = true)
    public Optional<Dossier> find(String id) {
        return rows.findById(id).map(DossierRow::toDossier);
    }

    /**
     * Lists dossiers by id, ascending.
     *
     * @param after the id behind which the list begins; from the first on, if absent
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<Dossier> list(@Nullable String after, int limit) {
        return rows.findByIdGreaterThanOrderById(after == null ? "" : after, Limit.of(limit)).stream()
                .map(DossierRow::toDossier)
                .toList();
    }
}
