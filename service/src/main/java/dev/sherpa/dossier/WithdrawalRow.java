package dev.sherpa.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The withdrawal of a fact in the database. */
@Entity
@Immutable
@Table(name = "withdrawal")
class WithdrawalRow {

    @Id
    private UUID fact;

    private String dossier;
    private long seq;
    private Instant recorded;
    private String recordedBy;
    private String reason;
    private @Nullable UUID replacedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected WithdrawalRow() {}

    WithdrawalRow(UUID fact, String dossier, Tick tick, String by, String reason, @Nullable UUID replacedBy) {
        this.fact = fact;
        this.dossier = dossier;
        this.seq = tick.seq();
        this.recorded = tick.at();
        this.recordedBy = by;
        this.reason = reason;
        this.replacedBy = replacedBy;
    }

    UUID fact() {
        return fact;
    }

    Instant recorded() {
        return recorded;
    }

    Withdrawal toWithdrawal() {
        return new Withdrawal(recorded, recordedBy, reason, replacedBy);
    }
}
