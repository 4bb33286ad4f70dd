package dev.sherpa.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads dossiers. */
interface DossierRows extends Repository<DossierRow, String> {

    Optional<DossierRow> findById(String id);

    boolean existsById(String id);

    List<DossierRow> findByIdGreaterThanOrderById(String after, Limit limit);
}
