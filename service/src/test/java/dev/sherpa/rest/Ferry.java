package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sherpa.client.ActivationApi;
import dev.sherpa.client.AssessmentsApi;
import dev.sherpa.client.ContractApi;
import dev.sherpa.client.DossiersApi;
import dev.sherpa.client.ExplanationsApi;
import dev.sherpa.client.FactsApi;
import dev.sherpa.client.RulePacksApi;
import dev.sherpa.client.VersionsApi;
import dev.sherpa.client.invoker.ApiClient;
import dev.sherpa.client.model.AssessmentSubmission;
import dev.sherpa.client.model.DossierSubmission;
import dev.sherpa.web.RawHttp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A client of the service, and a look at what it stores. */
@TestConfiguration
class Ferry {

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final Environment environment;
    private final JdbcClient jdbc;

    Ferry(Environment environment, JdbcClient jdbc) {
        this.environment = environment;
        this.jdbc = jdbc;
    }

    @Bean
    @Primary
    static Clock noonOnTheFirstOfMay() {
        return Clock.fixed(Instant.parse("2031-05-01T12:00:00Z"), ZoneOffset.UTC);
    }

    RawHttp http() {
        return new RawHttp(port());
    }

    DossiersApi dossiers() {
        return new DossiersApi(client());
    }

    FactsApi facts() {
        return new FactsApi(client());
    }

    AssessmentsApi assessments() {
        return new AssessmentsApi(client());
    }

    ExplanationsApi explanations() {
        return new ExplanationsApi(client());
    }

    RulePacksApi rulePacks() {
        return new RulePacksApi(client());
    }

    VersionsApi versions() {
        return new VersionsApi(client());
    }

    ActivationApi activation() {
        return new ActivationApi(client());
    }

    ContractApi contract() {
        return new ContractApi(client());
    }

    /** Opens a new dossier, and returns its id. */
    String dossier() {
        String id = "crossing-" + OPENED.incrementAndGet();
        dossiers()
                .createDossier(
                        new DossierSubmission().id(id).title("A crossing").pack("ferry-crossing"), null);
        return id;
    }

    /** Counts the rows of every table. */
    Map<String, Long> stored() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single()));
        return rows;
    }

    /** Assesses a dossier as of a day, or of today, and returns the id of the assessment. */
    UUID assess(String dossier, LocalDate asOf) {
        return assessments()
                .assess(dossier, new AssessmentSubmission().asOf(asOf), null)
                .getId();
    }

    /** Records facts, which must be accepted. */
    RawHttp.Answer record(String dossier, FerryFact... facts) {
        RawHttp.Answer answer = http().post("/api/v1/dossiers/" + dossier + "/facts", FerryFact.recording(facts));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    /** Puts another text in the place of one in the document of an assessment, where only a defect could. */
    void tamper(UUID assessment, String text, String other) {
        int changed = jdbc.sql("update assessment set content = replace(content, ?, ?) where id = ?")
                .params(text, other, assessment)
                .update();
        assertThat(changed).isOne();
    }

    /** Makes a hypothetical assessment like one that was made before assumptions were kept. */
    void forgetAssumptions(UUID assessment) {
        int changed = jdbc.sql("update assessment set assumptions = null where id = ?")
                .param(assessment)
                .update();
        assertThat(changed).isOne();
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** Leaves absent members out, which the generated client by itself would send as nulls. */
    private ApiClient client() {
        JsonMapper mapper = ApiClient.createDefaultMapper(null)
                .rebuild()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        return new ApiClient(mapper, ApiClient.createDefaultDateFormat())
                .setBasePath("http://127.0.0.1:" + port() + "/api/v1");
    }
}
