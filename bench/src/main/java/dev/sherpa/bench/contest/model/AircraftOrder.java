package dev.sherpa.bench.contest.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order by China for American aircraft. */
public record AircraftOrder(
        String subject,
        Stage stage,
        @Nullable String manufacturer,
        @Nullable BigDecimal aircraft,
        @Nullable BigDecimal backlogAircraft,
        @Nullable LocalDate firstDelivery) {}
