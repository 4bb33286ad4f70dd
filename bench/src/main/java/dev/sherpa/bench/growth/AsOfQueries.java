package dev.sherpa.bench.growth;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program within the packaged service that fills its database with dossiers and reads them as of an earlier known-at.
 *
 * <p>Runs on the service's class path, which the bench is not compiled against: the log of facts is reached by name.
 */
public final class AsOfQueries {

    private static final String DOSSIER = "beijing-2026";
    private static final int DOSSIERS_AT_ONCE = 500;
    private static final int BLOCKS = 7;
    private static final double NANOS_PER_MICRO = 1e3;

    private final DataSource database;
    private final Object log;
    private final Method knownAt;
    private final Method query;
    private final Method visible;
    private final Random random = new Random(7);
    private int dossiers;

    private AsOfQueries(ApplicationContext service) throws ReflectiveOperationException {
        Class<?> logType = Class.forName("dev.sherpa.dossier.FactLog");
        Class<?> queryType = Class.forName("dev.sherpa.dossier.FactQuery");
        this.database = service.getBean(DataSource.class);
        this.log = service.getBean(logType);
        this.knownAt = logType.getMethod("knownAt", String.class, Instant.class);
        this.query = queryType.getMethod("all", String.class, LocalDate.class, Instant.class);
        this.visible = logType.getMethod("visible", queryType);
    }

    /**
     * Takes the file for the times, JSON of microseconds by the number of stored facts, then how many queries make a sample,
     * then for how many seconds to warm up, then the numbers of stored facts, ascending.
     */
    public static void main(String[] args) throws Exception {
        System.setProperty("sherpa.data", System.getenv("SHERPA_DATA"));
        ApplicationContext service =
                SpringApplication.run(Class.forName("dev.sherpa.SherpaApplication"), "--server.port=0");
        AsOfQueries program = new AsOfQueries(service);
        int queries = Integer.parseInt(args[1]);
        Map<Integer, List<Double>> micros = new LinkedHashMap<>();
        for (String facts : List.of(args).subList(3, args.length)) {
            program.fill(Integer.parseInt(facts));
            if (micros.isEmpty()) {
                program.warmUp(queries, Long.parseLong(args[2]));
            }
            micros.put(Integer.parseInt(facts), program.micros(queries));
        }
        Files.write(Path.of(args[0]), JsonMapper.shared().writeValueAsBytes(micros));
        System.exit(SpringApplication.exit(service));
    }

    /** Copies the dossier that the service brings along, its facts twice each: recorded two days earlier, and one. */
    private void fill(int facts) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            int wanted = facts / (2 * count(statement));
            for (; dossiers < wanted; dossiers = Math.min(wanted, dossiers + DOSSIERS_AT_ONCE)) {
                int last = Math.min(wanted, dossiers + DOSSIERS_AT_ONCE);
                for (String copy : new Copies(DOSSIER, dossiers + 1, last, postgres).statements()) {
                    statement.execute(copy);
                }
            }
            statement.execute("analyze");
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select count(*) from fact where dossier = '" + DOSSIER + "'")) {
            found.next();
            return found.getInt(1);
        }
    }

    /** Has all be compiled before the fewest facts are read, against which the most are held. */
    private void warmUp(int queries, long seconds) throws Exception {
        Instant between = between();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < until) {
            read(queries, between);
        }
    }

    private List<Double> micros(int queries) throws Exception {
        Instant between = between();
        List<Double> blocks = new ArrayList<>();
        read(queries, between); // the plans and pages of what was added
        for (int block = 0; block < BLOCKS; block++) {
            long from = System.nanoTime();
            read(queries, between);
            blocks.add((System.nanoTime() - from) / NANOS_PER_MICRO / queries);
        }
        return blocks;
    }

    /** Reads dossiers at random, as an assessment does: settles the instant, then finds what is visible. */
    private void read(int queries, Instant between) throws ReflectiveOperationException {
        LocalDate asOf = LocalDate.parse("2025-09-22");
        for (int i = 0; i < queries; i++) {
            String dossier = Copies.id(1 + random.nextInt(dossiers));
            Object settled = knownAt.invoke(log, dossier, between);
            List<?> found = (List<?>) visible.invoke(log, query.invoke(null, dossier, asOf, settled));
            if (found == null || found.isEmpty()) {
                throw new IllegalStateException("Nothing of " + dossier + " is visible");
            }
        }
    }

    /** Returns an instant between the two at which facts of the copies were recorded. */
    private Instant between() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select max(recorded) from fact where dossier = '" + DOSSIER + "'")) {
            found.next();
            return found.getObject(1, OffsetDateTime.class).toInstant().minus(36, ChronoUnit.HOURS);
        }
    }
}
