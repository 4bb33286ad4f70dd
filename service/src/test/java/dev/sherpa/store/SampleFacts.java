package dev.sherpa.store;

import dev.sherpa.dossier.NewFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.fact.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts of a pack about the level of a river. */
public final class SampleFacts {

    /** The day on which they were said. */
    public static final LocalDate SAID = LocalDate.parse("2031-03-01");

    /** Where they are cited from. */
    public static final Source LOGBOOK =
            new Source("logbook", "River authority", "Logbook", null, LocalDate.parse("2031-01-01"));

    private SampleFacts() {}

    /** A gauge reading in centimetres. */
    public static Fact reading(String gauge, int level) {
        return fact("GaugeReading", gauge, Map.of("level", BigDecimal.valueOf(level)), SAID, null);
    }

    /** Any fact. */
    public static Fact fact(
            String type, String subject, Map<String, Object> attributes, LocalDate said, @Nullable LocalDate expires) {
        return new Fact(
                null,
                type,
                subject,
                attributes,
                "The keeper read the gauge " + subject + ".",
                said,
                "KEEPER",
                LOGBOOK,
                "3",
                Rating.parse("B2"),
                expires);
    }

    /** A fact to be recorded. */
    public static NewFact recording(Fact fact) {
        return new NewFact(fact, null);
    }

    /** A fact to be recorded that replaces another. */
    public static NewFact correcting(UUID corrected, Fact fact) {
        return new NewFact(fact, corrected);
    }
}
