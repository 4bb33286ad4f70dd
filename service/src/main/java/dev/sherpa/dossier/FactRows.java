package dev.sherpa.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads facts. */
interface FactRows extends Repository<FactRow, UUID>, JpaSpecificationExecutor<FactRow> {

    List<FactRow> findByDossierAndIdIn(String dossier, Collection<UUID> ids);

    @Query("select f.id from FactRow f where f.dossier = :dossier and f.id in :ids")
    List<UUID> findIds(String dossier, Collection<UUID> ids);
}
