package dev.sherpa;

import dev.sherpa.api.EnumConverterConfiguration;
import dev.sherpa.cli.SherpaCommandLine;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Starts the service, or runs a command.
 *
 * <p>Names the packages in which Spring looks for what is its own: to look through all of {@code dev.sherpa}, with the rules
 * and the API, three times over takes a good part of a start.
 */
@SpringBootApplication(
        scanBasePackages = {
            "dev.sherpa.activation",
            "dev.sherpa.assessment",
            "dev.sherpa.briefing",
            "dev.sherpa.dossier",
            "dev.sherpa.explanation",
            "dev.sherpa.idempotency",
            "dev.sherpa.pack",
            "dev.sherpa.web"
        })
@Import({ClockConfiguration.class, EnumConverterConfiguration.class})
@EntityScan({"dev.sherpa.assessment", "dev.sherpa.dossier"})
@EnableJpaRepositories({"dev.sherpa.assessment", "dev.sherpa.dossier"})
public class SherpaApplication {

    /** Starts the service with the given arguments, unless they are a command: then runs that, without the service. */
    public static void main(String[] args) {
        if (SherpaCommandLine.isMeant(args)) {
            System.exit(SherpaCommandLine.run(args));
        }
        String folder = System.getenv().getOrDefault("SHERPA_DATA", "data");
        // H2 refuses a relative folder that does not say so.
        System.setProperty("sherpa.data", Path.of(folder).toAbsolutePath().toString());
        SpringApplication.run(SherpaApplication.class, args);
    }
}
