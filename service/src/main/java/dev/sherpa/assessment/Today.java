package dev.sherpa.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Knows which day it is (UTC), and up to which day a fact can have been said. */
@Component
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Returns the later of today and the day as of which a body asks; a body that asks for none, or nonsense, today. */
    LocalDate orLater(JsonNode body) {
        LocalDate today = day();
        try {
            LocalDate asOf = LocalDate.parse(body.path("asOf").asString(""));
            return asOf.isAfter(today) ? asOf : today;
        } catch (DateTimeParseException e) {
            return today;
        }
    }
}
