package dev.sherpa;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The application as far as it keeps dossiers, facts and Idempotency-Keys: without rule packs and without the web. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"dev.sherpa.dossier", "dev.sherpa.idempotency"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            ".*\\.(DatabaseTime|DossierClock|Dossiers|FactArchive|FactLog)",
                            ".*\\.(Idempotency|RequestMemory|Forgetting)"
                        }))
public class StoreApplication {

    /** Stands on a day after all days of the tests. */
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2031-05-01T12:00:00Z"), ZoneOffset.UTC);
    }
}
