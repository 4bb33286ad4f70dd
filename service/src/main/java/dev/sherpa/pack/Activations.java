package dev.sherpa.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which versions are active, and the log of how they came to be so, in the database. */
@Component
public class Activations {

    /** Who switches on what came with the service or from a folder. */
    static final String BY_ITSELF = "sherpa";

    private static final String SELECT = "select p.id, p.active, v.hash, p.switches from rule_pack p"
            + " join pack_version v on v.pack = p.id and v.version = p.active";

    private final JdbcClient jdbc;
    private final Clock clock;

    Activations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the active versions of all packs, by pack. */
    List<ActiveVersion> all() {
        return jdbc.sql(SELECT + " order by p.id")
                .query((row, index) -> active(row))
                .list();
    }

    /** Finds the active version of a pack. */
    public Optional<ActiveVersion> active(String pack) {
        return jdbc.sql(SELECT + " where p.id = ?")
                .param(pack)
                .query((row, index) -> active(row))
                .optional();
    }

    /** Keeps every other transaction from switching a pack until this one ends; returns its active version. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ActiveVersion> lock(String pack) {
        jdbc.sql("select id from rule_pack where id = ? for update")
                .param(pack)
                .query(String.class)
                .single();
        return active(pack);
    }

    /** Makes a version the active one and writes the log; the pack must have been {@linkplain #lock locked}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredActivation activate(String pack, int number, String by, String reason, @Nullable UUID impact) {
        Integer previous = active(pack).map(ActiveVersion::number).orElse(null);
        jdbc.sql("update rule_pack set active = ?, switches = switches + 1 where id = ?")
                .params(number, pack)
                .update();
        long switched = jdbc.sql("select switches from rule_pack where id = ?")
                .param(pack)
                .query(Long.class)
                .single();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("insert into activation (pack, switched, version, previous, at, activated_by, reason, impact)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        pack, switched, number, previous, now.atOffset(ZoneOffset.UTC), by, reason, impact))
                .update();
        return new StoredActivation(pack, switched, number, previous, now, by, reason, impact);
    }

    /** Lists the activations of a pack before one, the latest first. */
    public List<StoredActivation> list(String pack, long before, int limit) {
        return jdbc.sql("select * from activation where pack = ? and switched < ? order by switched desc limit ?")
                .params(pack, before, limit)
                .query((row, index) -> new StoredActivation(
                        row.getString("pack"),
                        row.getLong("switched"),
                        row.getInt("version"),
                        row.getObject("previous", Integer.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("activated_by"),
                        row.getString("reason"),
                        row.getObject("impact", UUID.class)))
                .list();
    }

    private static ActiveVersion active(ResultSet row) throws SQLException {
        return new ActiveVersion(
                row.getString("id"), row.getInt("active"), row.getString("hash"), row.getLong("switches"));
    }
}
