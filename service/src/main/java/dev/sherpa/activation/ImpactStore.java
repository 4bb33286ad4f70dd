package dev.sherpa.activation;

import dev.sherpa.api.model.Impact;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps impacts as the documents that are served, with the clocks of the dossiers as they were. */
@Component
class ImpactStore {

    private static final TypeReference<TreeMap<String, Long>> CLOCKS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImpactStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A stored impact.
     *
     * @param impact the document
     * @param clocks how many writes each dossier had seen, by its id
     */
    record Stored(Impact impact, Map<String, Long> clocks) {}

    void store(Impact impact, Map<String, Long> clocks) {
        jdbc.sql("insert into impact (id, pack, version, active, as_of, clocks, content) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        impact.getId(),
                        impact.getPack(),
                        impact.getVersion(),
                        impact.getActive(),
                        impact.getAsOf(),
                        json.writeValueAsString(clocks),
                        json.writeValueAsString(impact)))
                .update();
    }

    /** Returns an impact of a pack; refuses an id that it does not have. */
    Stored get(String pack, UUID id) {
        return jdbc.sql("select content, clocks from impact where id = ? and pack = ?")
                .params(id, pack)
                .query((row, index) -> new Stored(
                        json.readValue(row.getString("content"), Impact.class),
                        json.readValue(row.getString("clocks"), CLOCKS)))
                .optional()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNKNOWN_IMPACT, "The rule pack " + pack + " has no impact " + id + "."));
    }
}
