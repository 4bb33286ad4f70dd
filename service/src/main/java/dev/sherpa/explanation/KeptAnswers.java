package dev.sherpa.explanation;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Sha256;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers that are costly to find, by what they depend on. */
@Component
class KeptAnswers {

    /** To be raised whenever an answer would be another one than before, so that no older one is given any more. */
    private static final String FOUND_BY = "1";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Returns what was answered before, or else finds the answer and keeps it.
     *
     * @param question the question, with all that it asks for
     * @param once the assessment that it is about
     * @param type of the answer
     * @param whole tells an answer that can be kept from a partial one
     * @param find finds the answer
     */
    <T> T of(String question, Reassessed once, Class<T> type, Predicate<T> whole, Supplier<T> find) {
        String id = id(question, once);
        Optional<String> kept = jdbc.sql("select content from explanation where id = ?")
                .param(id)
                .query(String.class)
                .optional();
        if (kept.isPresent()) {
            return json.readValue(kept.get(), type);
        }
        T answer = find.get();
        if (whole.test(answer)) {
            keep(id, json.writeValueAsString(answer));
        }
        return answer;
    }

    private void keep(String id, String content) {
        try {
            jdbc.sql("insert into explanation (id, created, content) values (?, ?, ?)")
                    .params(id, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), content)
                    .update();
        } catch (DuplicateKeyException e) {
            // Another request was faster, with the same answer.
        }
    }

    /**
     * Facts of equal content can have other ids, which are part of an answer and not of the content hash; and an answer can
     * depend on facts that others outrank. An assumed fact has no id, and stands for itself.
     */
    private static String id(String question, Reassessed once) {
        Sha256 hash = new Sha256().add(FOUND_BY).add(question).add(once.listed().contentHash());
        for (Fact fact : once.visibleFacts()) {
            hash.add(fact.id() == null ? fact.toString() : fact.id());
        }
        return hash.hex();
    }
}
