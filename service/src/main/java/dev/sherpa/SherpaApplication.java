package dev.sherpa;

import dev.sherpa.cli.SherpaCommandLine;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or runs a command. */
@SpringBootApplication
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
