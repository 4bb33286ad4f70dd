package dev.sherpa.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads withdrawals. */
interface WithdrawalRows extends Repository<WithdrawalRow, UUID> {

    List<WithdrawalRow> findByFactIn(Collection<UUID> facts);

    List<WithdrawalRow> findByFactInAndRecordedLessThanEqual(Collection<UUID> facts, Instant knownAt);

    List<WithdrawalRow> findByDossierAndRecorded(String dossier, Instant recorded);
}
