package dev.sherpa;

import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class SherpaApplication {

    /** Starts the service with the given arguments. */
    public static void main(String[] args) {
        String folder = System.getenv().getOrDefault("SHERPA_DATA", "data");
        // H2 refuses a relative folder that does not say so.
        System.setProperty("sherpa.data", Path.of(folder).toAbsolutePath().toString());
        SpringApplication.run(SherpaApplication.class, args);
    }
}
