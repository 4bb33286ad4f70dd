package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The versions of rule packs, in the database: stored once, never changed. */
@Component
class PackVersions {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    PackVersions(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Makes a pack known; one that is known stays as it is. */
    void know(String pack) {
        try {
            jdbc.sql(
                            "insert into rule_pack (id, switches) select ?, 0 where not exists (select 1 from rule_pack where id = ?)")
                    .params(pack, pack)
                    .update();
        } catch (DuplicateKeyException e) {
            // Another instance was faster.
        }
    }

    /** Refuses a pack that nobody has brought a version of, as an {@link UnknownPack}. */
    void requireKnown(String pack) {
        boolean known = jdbc.sql("select id from rule_pack where id = ?")
                .param(pack)
                .query(String.class)
                .optional()
                .isPresent();
        if (!known) {
            throw new UnknownPack(pack);
        }
    }

    /** Returns a version; an {@link UnknownPack}, or a refusal that says which there are, if there is none. */
    StoredVersion get(String pack, int number) {
        requireKnown(pack);
        return find(pack, number)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNKNOWN_VERSION,
                        "The rule pack " + pack + " has no version " + number + ". GET /api/v1/rule-packs/" + pack
                                + "/versions lists those there are."));
    }

    /** Stores files as the next version of a pack that is known; or finds the version that has their content already. */
    StoredVersion store(String pack, PackFiles files, CheckReport report, String by) {
        String label = files.definition()
                .map(PackDefinition::version)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        return transaction.execute(status -> {
            // Whoever holds the row gives the next number.
            jdbc.sql("select id from rule_pack where id = ? for update")
                    .param(pack)
                    .query(String.class)
                    .single();
            return find(pack, files.hash()).orElseGet(() -> {
                int number = jdbc.sql("select coalesce(max(version), 0) + 1 from pack_version where pack = ?")
                        .param(pack)
                        .query(Integer.class)
                        .single();
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                insert(new StoredVersion(pack, number, files.hash(), label, now, by, report), files);
                return find(pack, number).orElseThrow();
            });
        });
    }

    Optional<StoredVersion> find(String pack, String hash) {
        return jdbc.sql("select * from pack_version where pack = ? and hash = ?")
                .params(pack, hash)
                .query((row, index) -> version(row))
                .optional();
    }

    Optional<StoredVersion> find(String pack, int number) {
        return jdbc.sql("select * from pack_version where pack = ? and version = ?")
                .params(pack, number)
                .query((row, index) -> version(row))
                .optional();
    }

    /** Lists the versions before a number, the latest first. */
    List<StoredVersion> list(String pack, int before, int limit) {
        return jdbc.sql("select * from pack_version where pack = ? and version < ? order by version desc limit ?")
                .params(pack, before, limit)
                .query((row, index) -> version(row))
                .list();
    }

    /** Returns the files of a version. */
    PackFiles files(String pack, int number) {
        Map<String, String> texts = new TreeMap<>();
        jdbc.sql("select path, content from pack_file where pack = ? and version = ?")
                .params(pack, number)
                .query(row -> {
                    texts.put(row.getString("path"), row.getString("content"));
                });
        return new PackFiles(texts);
    }

    private void insert(StoredVersion version, PackFiles files) {
        jdbc.sql("insert into pack_version (pack, version, hash, label, state, created, created_by, report)"
                        + " values (:pack, :version, :hash, :label, :state, :created, :by, :report)")
                .param("pack", version.pack())
                .param("version", version.number())
                .param("hash", version.hash())
                .param("label", version.label())
                .param("state", version.report().state().name())
                .param("created", version.created().atOffset(ZoneOffset.UTC))
                .param("by", version.by())
                .param("report", json.writeValueAsString(version.report()))
                .update();
        files.texts().forEach((path, text) -> jdbc.sql(
                        "insert into pack_file (pack, version, path, content) values (?, ?, ?, ?)")
                .params(version.pack(), version.number(), path, text)
                .update());
    }

    private StoredVersion version(ResultSet row) throws SQLException {
        return new StoredVersion(
                row.getString("pack"),
                row.getInt("version"),
                row.getString("hash"),
                row.getString("label"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                json.readValue(row.getString("report"), CheckReport.class));
    }
}
