package dev.sherpa.dossier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and finds dossiers. */
@Service
public class Dossiers {

    private final DossierRows rows;
    private final JdbcClient jdbc;
    private final DossierClock clock;
    private final DatabaseTime time;

    Dossiers(DossierRows rows, JdbcClient jdbc, DossierClock clock, DatabaseTime time) {
        this.rows = rows;
        this.jdbc = jdbc;
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
            jdbc.sql("insert into dossier (id, title, pack, created) values (?, ?, ?, ?)")
                    .params(id, title, pack, DatabaseTime.parameter(dossier.created()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new DossierExists(id); // it was opened a moment ago
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
