package dev.sherpa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class SherpaApplication {

    /** Starts the service with the given arguments. */
    public static void main(String[] args) {
        System.setProperty("h2.implicitRelativePath", "true"); // SHERPA_DATA may name a folder without a leading ./
        SpringApplication.run(SherpaApplication.class, args);
    }
}
