package dev.sherpa.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests with an Idempotency-Key, in the database. */
@Component
class RequestMemory {

    private final JdbcClient jdbc;

    RequestMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RememberedRequest> find(String key) {
        return jdbc.sql("select * from idempotent_request where request_key = ?")
                .param(key)
                .query((row, number) ->
                        new RememberedRequest(row.getString("fingerprint"), row.getString("receipt"), answer(row)))
                .optional();
    }

    /** Takes a key: another transaction that takes it waits for this one, and fails if this one commits. */
    void take(KeyedRequest request, Instant now) {
        jdbc.sql("insert into idempotent_request (request_key, fingerprint, created) values (?, ?, ?)")
                .params(request.key(), request.fingerprint(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void keepReceipt(String key, String receipt) {
        jdbc.sql("update idempotent_request set receipt = ? where request_key = ?")
                .params(receipt, key)
                .update();
    }

    /** Keeps an answer, unless one is kept already. */
    void keepAnswer(String key, Answer answer) {
        jdbc.sql("update idempotent_request set status = :status, location = :location, body = :body"
                        + " where request_key = :key and status is null")
                .param("status", answer.status())
                .param("location", answer.location())
                .param("body", answer.body())
                .param("key", key)
                .update();
    }

    int forgetBefore(Instant instant) {
        return jdbc.sql("delete from idempotent_request where created < ?")
                .param(instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        return row.wasNull() ? null : new Answer(status, row.getString("body"), row.getString("location"));
    }
}
