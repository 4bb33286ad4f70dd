package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.SherpaApplication;
import dev.sherpa.client.model.ActivationSubmission;
import dev.sherpa.client.model.Impact;
import dev.sherpa.client.model.PackProblem;
import dev.sherpa.pack.PackZip;
import dev.sherpa.store.PostgresServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several instances of the service on one PostgreSQL, and one that starts again. */
class InstancesIntegrationTests {

    private static final String PACK = "ferry-crossing";
    private static final String VERSIONS = "/api/v1/rule-packs/" + PACK + "/versions";

    @Test
    void followASwitchKeepTheLastGoodVersionAndStartWithIt() {
        String[] database = PostgresServer.newDatabaseProperties();
        try (ConfigurableApplicationContext here = start(database);
                ConfigurableApplicationContext there = start(database)) {
            int deeper = switchTo(ferry(here), FogPack.deeper(171));
            await().untilAsserted(() -> assertThat(number(there)).isEqualTo(deeper));
            assertThat(ferry(there).http().get("/actuator/health/rule-packs").status())
                    .isEqualTo(200);

            int unusable = spoil(here, ferry(here), deeper);
            await().untilAsserted(() -> assertThat(ferry(there)
                            .http()
                            .get("/actuator/health/rule-packs")
                            .body())
                    .contains("DOWN", PACK, "Version " + unusable));
            assertThat(number(there)).isEqualTo(deeper);
            assertThat(ferry(there).rulePacks().listPackProblems(PACK).getProblems())
                    .extracting(PackProblem::getFile)
                    .contains("crew.drl");
            try (ConfigurableApplicationContext again = start(database)) {
                assertThat(number(again)).isEqualTo(deeper);
                assertThat(ferry(again)
                                .http()
                                .get("/actuator/health/rule-packs")
                                .status())
                        .isEqualTo(503);
            }

            int mended = switchTo(
                    ferry(there), FogPack.deeper(173), FogPack.deeper(172).hash());
            await().untilAsserted(() -> assertThat(number(here)).isEqualTo(mended));
            assertThat(ferry(here).http().get("/actuator/health/rule-packs").status())
                    .isEqualTo(200);
        }
        try (ConfigurableApplicationContext later = start(database)) {
            assertThat(ferry(later).rulePacks().getRulePack(PACK).getHash())
                    .isEqualTo(FogPack.deeper(173).hash());
        }
    }

    @Test
    void compileWhatNoneHasCompiledBefore() {
        String[] database = PostgresServer.newDatabaseProperties();
        List<String> kept;
        try (ConfigurableApplicationContext first = start(database)) {
            kept = kept(first);
            assertThat(kept).isNotEmpty();
        }
        try (ConfigurableApplicationContext second = start(database)) {
            assertThat(kept(second)).isEqualTo(kept);
            second.getBean(JdbcClient.class)
                    .sql("update compilation set classes = substring(classes from 1 for 100)")
                    .update();
        }
        try (ConfigurableApplicationContext third = start(database)) {
            assertThat(number(third)).isEqualTo(1);
            assertThat(kept(third)).hasSameSizeAs(kept).doesNotContainAnyElementsOf(kept);
        }
    }

    /** Returns what is kept of compilations; each compilation names its classes anew. */
    private static List<String> kept(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select hash || ' ' || md5(classes) from compilation where length(classes) > 100 order by hash")
                .query(String.class)
                .list();
    }

    private static int switchTo(Ferry ferry, PackZip zip) {
        return switchTo(ferry, zip, ferry.rulePacks().getRulePack(PACK).getHash());
    }

    private static int switchTo(Ferry ferry, PackZip zip, String replaced) {
        int version = upload(ferry, zip);
        Impact impact = ferry.activation().assessImpact(PACK, version, null);
        ferry.activation()
                .activateVersion(
                        PACK,
                        version,
                        new ActivationSubmission().impact(impact.getId()).reason("The tide is low."),
                        '"' + replaced + '"',
                        null);
        return version;
    }

    private static int upload(Ferry ferry, PackZip zip) {
        return ferry.http()
                .post(VERSIONS, zip.bytes(), "application/zip")
                .json()
                .path("version")
                .intValue();
    }

    /** Has a version be active that no instance can compile: as a newer instance would, which knows more of the language. */
    private static int spoil(ConfigurableApplicationContext context, Ferry ferry, int like) {
        int version = upload(ferry, FogPack.deeper(172));
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("update pack_file set content = 'nonsense' where path = 'crew.drl' and version = ?")
                .param(version)
                .update();
        jdbc.sql("insert into activation select pack, switched + 1, ?, version, at, activated_by, reason, impact"
                        + " from activation where pack = ? and version = ?")
                .params(version, PACK, like)
                .update();
        jdbc.sql("update rule_pack set active = ?, switches = switches + 1 where id = ?")
                .params(version, PACK)
                .update();
        return version;
    }

    private static ConfigurableApplicationContext start(String... database) {
        List<String> properties = new ArrayList<>(List.of(database));
        properties.addAll(List.of("server.port=0", "sherpa.packs=src/test/resources/testpacks/ferry-crossing"));
        return new SpringApplicationBuilder(SherpaApplication.class, Ferry.class)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("testsExcluded", new TestsExcluded()))
                .run(properties.stream().map(property -> "--" + property).toArray(String[]::new));
    }

    private static Ferry ferry(ConfigurableApplicationContext context) {
        return context.getBean(Ferry.class);
    }

    private static int number(ConfigurableApplicationContext context) {
        return ferry(context).rulePacks().getRulePack(PACK).getNumber();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(2));
    }

    /** Leaves out of an application what belongs to tests of a part of it, as tests of Spring's own do. */
    private static final class TestsExcluded extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getAnnotationMetadata().isAnnotated(TestComponent.class.getName())
                    || reader.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof TestsExcluded;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
