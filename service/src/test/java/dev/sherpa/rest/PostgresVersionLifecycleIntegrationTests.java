package dev.sherpa.rest;

import dev.sherpa.SherpaApplication;
import dev.sherpa.store.OnPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        classes = SherpaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "sherpa.packs=src/test/resources/testpacks/ferry-crossing")
@Import(Ferry.class)
@OnPostgres
class PostgresVersionLifecycleIntegrationTests extends VersionLifecycleContract {}
