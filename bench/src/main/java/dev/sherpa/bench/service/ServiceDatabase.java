package dev.sherpa.bench.service;

import dev.sherpa.bench.process.Folders;
import dev.sherpa.bench.process.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind of database, running as long as it is open; services get an empty one each. Data are in target. */
public final class ServiceDatabase implements AutoCloseable {

    private static final Path DATA = Path.of("target", "data").toAbsolutePath();

    private final @Nullable EmbeddedPostgres postgres;

    private ServiceDatabase(@Nullable EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** The kinds. */
    public enum Kind {
        /** H2 in a file, which is what the service has by default. */
        H2,
        /** PostgreSQL. */
        POSTGRESQL
    }

    /** Starts what the kind needs. */
    public static ServiceDatabase open(Kind kind) throws IOException {
        return new ServiceDatabase(
                kind == Kind.H2
                        ? null
                        : EmbeddedPostgres.builder()
                                .setDataDirectory(Folders.empty(DATA.resolve("postgresql")))
                                .setServerConfig("max_connections", "100")
                                .setServerConfig("listen_addresses", "localhost")
                                .start());
    }

    /** Makes an empty database, and returns the variables that point a service at it. */
    public Map<String, String> newDatabase(String name) throws IOException, SQLException {
        Map<String, String> variables = new HashMap<>(Server.dataIn(Folders.empty(DATA.resolve(name))));
        if (postgres != null) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database \"" + name + "\"");
            }
            variables.put("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", name));
            variables.put("SPRING_DATASOURCE_USERNAME", "postgres");
            variables.put("SPRING_DATASOURCE_PASSWORD", "postgres");
        }
        return variables;
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
