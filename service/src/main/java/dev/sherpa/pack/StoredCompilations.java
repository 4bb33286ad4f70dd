package dev.sherpa.pack;

import dev.sherpa.rules.pack.CompilationCache;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What rules were compiled to, in the database, for all instances and for the next start: compiling takes seconds.
 *
 * <p>A cache, whose rows and whose failures change nothing but the time that it takes. It never takes a second connection:
 * what is compiled within a transaction is not kept, since those that wait for one could be as many as there are.
 */
@Component
class StoredCompilations implements CompilationCache {

    private static final Logger LOG = LoggerFactory.getLogger(StoredCompilations.class);

    /** Some tens of megabytes: those of a pack of a hundred rules take half a megabyte. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredCompilations(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> find(String key) {
        try {
            return jdbc.sql("select classes from compilation where hash = ?")
                    .param(key)
                    .query((row, index) -> row.getBytes("classes"))
                    .optional();
        } catch (DataAccessException e) {
            LOG.warn("Compiled rules that were kept cannot be read: {}", e.toString());
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, Supplier<byte[]> classes) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> replace(key, classes.get()));
        } catch (DuplicateKeyException e) {
            // Another instance was faster.
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Compiled rules are not kept: {}", e.toString());
        }
    }

    private void replace(String key, byte[] classes) {
        jdbc.sql("delete from compilation where hash = ?").param(key).update();
        jdbc.sql("insert into compilation (hash, classes, kept) values (?, ?, ?)")
                .params(key, classes, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from compilation where hash not in (select hash from compilation order by kept desc limit ?)")
                .param(MOST)
                .update();
    }
}
