package dev.sherpa.dossier;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** The one clock that all instances share: the database's. */
@Component
class DatabaseTime {

    private final JdbcClient jdbc;
    private final String expression;

    DatabaseTime(JdbcClient jdbc, DataSource dataSource) throws MetaDataAccessException {
        this.jdbc = jdbc;
        String product = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
        // PostgreSQL's current_timestamp stands still within a transaction; H2's stands for it and has no other.
        this.expression = product.equals("PostgreSQL") ? "clock_timestamp()" : "current_timestamp(6)";
    }

    /** Returns the SQL expression for now. */
    String expression() {
        return expression;
    }

    /** Returns now, to the microsecond. */
    Instant now() {
        return jdbc.sql("select " + expression + " as t")
                .query((row, number) -> instant(row, "t"))
                .single();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime parameter(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
