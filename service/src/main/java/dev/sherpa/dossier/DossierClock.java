package dev.sherpa.dossier;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of the dossiers: one row each, which stamps writes and says up to when the past is settled.
 *
 * <p>A write takes the next tick in its own transaction, and so holds the row until it commits. Ticks of a dossier thus
 * increase in the order of commits, and whoever reads an instant from the row finds committed whatever was, or ever
 * will be, recorded up to that instant.
 */
@Component
class DossierClock {

    private final JdbcClient jdbc;
    private final DatabaseTime time;

    DossierClock(JdbcClient jdbc, DatabaseTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Starts the clock of a new dossier. */
    @Transactional(propagation = MANDATORY)
    public void start(String dossier, Instant created) {
        jdbc.sql("insert into dossier_clock (dossier, seq, t) values (?, 0, ?)")
                .params(dossier, DatabaseTime.parameter(created))
                .update();
    }

    /** Takes the next tick; other writers to the dossier wait until the transaction ends. */
    @Transactional(propagation = MANDATORY)
    public Tick tick(String dossier) {
        String later = "greatest(t + interval '0.000001' second, " + time.expression() + ")";
        int ticked = jdbc.sql("update dossier_clock set seq = seq + 1, t = " + later + " where dossier = ?")
                .param(dossier)
                .update();
        if (ticked == 0) {
            throw new UnknownDossier(dossier);
        }
        return current(dossier);
    }

    /**
     * Returns an instant up to which the past of the dossier is settled: the one requested, or else the last tick.
     *
     * <p>One that lies between the last tick and now is settled by moving the clock there, which waits for a writer
     * that has its tick and has not yet committed; every later tick lies behind it.
     */
    @Transactional
    public Instant settle(String dossier, @Nullable Instant requested) {
        Instant last = current(dossier).at();
        Instant instant = requested == null ? last : requested.truncatedTo(ChronoUnit.MICROS);
        if (instant.isAfter(last)) {
            Instant now = time.now();
            if (instant.isAfter(now)) {
                throw new KnownAtInFuture(instant, now);
            }
            jdbc.sql("update dossier_clock set t = greatest(t, ?) where dossier = ?")
                    .params(DatabaseTime.parameter(instant), dossier)
                    .update();
        }
        return instant;
    }

    private Tick current(String dossier) {
        return jdbc.sql("select seq, t from dossier_clock where dossier = ?")
                .param(dossier)
                .query((row, number) -> new Tick(row.getLong("seq"), DatabaseTime.instant(row, "t")))
                .optional()
                .orElseThrow(() -> new UnknownDossier(dossier));
    }
}
