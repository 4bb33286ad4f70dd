package dev.sherpa;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The application as far as it keeps dossiers and facts: without rule packs and without the web. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"dev.sherpa.dossier", "dev.sherpa.idempotency"},
        excludeFilters = @ComponentScan.Filter(RestControllerAdvice.class))
public class StoreApplication {

    /** Stands on a day after all days of the tests. */
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2031-05-01T12:00:00Z"), ZoneOffset.UTC);
    }
}
