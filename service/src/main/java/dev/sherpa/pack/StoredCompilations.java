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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What rules were compiled to, in the database, for all instances and for the next start: compiling takes seconds.
 *
 * <p>A cache, whose rows and whose failures change nothing but the time that it takes.
 */
@Component
class StoredCompilations implements CompilationCache {

    private static final Logger LOG = LoggerFactory.getLogger(StoredCompilations.class);

    /** Some tens of megabytes: those of a pack of a hundred rules take half a megabyte. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    StoredCompilations(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> find(String key) {
        try {
            return apart.execute(status -> jdbc.sql("select classes from compilation where hash = ?")
                    .param(key)
                    .query((row, index) -> row.getBytes("classes"))
                    .optional());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Compiled rules that were kept cannot be read: {}", e.toString());
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, Supplier<byte[]> classes) {
        try {
            apart.executeWithoutResult(status -> replace(key, classes.get()));
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
