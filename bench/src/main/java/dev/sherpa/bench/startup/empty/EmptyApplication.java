package dev.sherpa.bench.startup.empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts a web server with one endpoint. */
@SpringBootApplication
@RestController
public class EmptyApplication {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(EmptyApplication.class, args);
    }

    /** Answers. */
    @PostMapping("/")
    public String answer() {
        return "{}";
    }
}
