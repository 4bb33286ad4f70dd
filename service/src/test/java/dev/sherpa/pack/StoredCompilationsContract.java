package dev.sherpa.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import dev.sherpa.StoreApplication;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of compiled rules that are kept, whatever the database. */
@SpringBootTest(
        classes = StoreApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "management.endpoint.health.validate-group-membership=false")
abstract class StoredCompilationsContract {

    private static final int MOST = 50;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource dataSource;

    @BeforeEach
    void forget() {
        jdbc.sql("delete from compilation").update();
    }

    @Test
    void findsWhatWasKept() {
        byte[] large = new byte[8 << 20];
        Arrays.fill(large, (byte) 7);
        at(0).keep("a", () -> large);

        assertThat(at(1).find("a")).hasValueSatisfying(found -> assertThat(Arrays.equals(found, large))
                .isTrue());
        assertThat(at(1).find("b")).isEmpty();
    }

    @Test
    void keepsTheLatestUnderAKey() {
        at(0).keep("a", () -> new byte[] {1});
        at(1).keep("a", () -> new byte[] {2, 3});

        assertThat(at(2).find("a")).contains(new byte[] {2, 3});
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        IntStream.rangeClosed(1, MOST + 2).forEach(number -> at(number).keep("k" + number, () -> new byte[] {1}));

        assertThat(jdbc.sql("select hash from compilation").query(String.class).list())
                .hasSize(MOST)
                .doesNotContain("k1", "k2")
                .contains("k3", "k" + (MOST + 2));
    }

    /** With one connection, which the transaction around it has, a second one would be waited for in vain. */
    @Test
    void takesNoConnectionBesideThatOfATransaction() {
        at(0).keep("a", () -> new byte[] {1});
        try (HikariDataSource single = new HikariDataSource()) {
            single.setDataSource(dataSource);
            single.setMaximumPoolSize(1);
            single.setConnectionTimeout(300);
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(single));
            StoredCompilations compilations =
                    new StoredCompilations(JdbcClient.create(single), transaction, Clock.systemUTC());

            transaction.executeWithoutResult(status -> {
                assertThat(compilations.find("a")).contains(new byte[] {1});
                compilations.keep("b", () -> new byte[] {2});
            });
            assertThat(compilations.find("b")).isEmpty();

            compilations.keep("b", () -> new byte[] {2});
            assertThat(compilations.find("b")).contains(new byte[] {2});
        }
    }

    @Test
    void keepsOneOfThoseKeptAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> writes = IntStream.range(0, 40)
                    .mapToObj(number ->
                            Executors.callable(() -> at(number).keep("a", () -> new byte[] {(byte) (number % 4)})))
                    .toList();
            for (Future<Object> write : threads.invokeAll(writes)) {
                write.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(at(99).find("a"))
                .hasValueSatisfying(found -> assertThat(found).hasSize(1));
    }

    /** Then the rules are compiled, and nothing else is different. */
    @Test
    void failsNobodyWithoutADatabase() {
        DataSource nowhere = new DriverManagerDataSource("jdbc:h2:mem:none;IFEXISTS=TRUE");
        StoredCompilations compilations = new StoredCompilations(
                JdbcClient.create(nowhere),
                new TransactionTemplate(new DataSourceTransactionManager(nowhere)),
                Clock.systemUTC());

        assertThat(compilations.find("a")).isEmpty();
        assertThatCode(() -> compilations.keep("a", () -> new byte[] {1})).doesNotThrowAnyException();
    }

    private StoredCompilations at(int second) {
        return new StoredCompilations(jdbc, transaction, Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
