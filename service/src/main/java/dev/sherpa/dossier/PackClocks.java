package dev.sherpa.dossier;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of all dossiers of a rule pack together: they tell whether anything was recorded or withdrawn since. */
@Component
public class PackClocks {

    private static final String CLOCKS = "select c.dossier, c.seq from dossier_clock c"
            + " where c.dossier in (select d.id from dossier d where d.pack = ?) order by c.dossier";

    private final JdbcClient jdbc;

    PackClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns how many writes each dossier has seen, by its id. */
    public Map<String, Long> read(String pack) {
        return clocks(pack, CLOCKS);
    }

    /** Does so, and keeps writers to the dossiers waiting until the transaction ends. */
    @Transactional(propagation = MANDATORY)
    public Map<String, Long> hold(String pack) {
        return clocks(pack, CLOCKS + " for update");
    }

    private Map<String, Long> clocks(String pack, String sql) {
        Map<String, Long> clocks = new TreeMap<>();
        jdbc.sql(sql).param(pack).query(row -> {
            clocks.put(row.getString("dossier"), row.getLong("seq"));
        });
        return clocks;
    }
}
