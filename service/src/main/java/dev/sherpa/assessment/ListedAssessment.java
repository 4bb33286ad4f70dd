package dev.sherpa.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lists show of an assessment; {@code conclusions} is JSON. */
public record ListedAssessment(
        UUID id,
        String dossier,
        LocalDate asOf,
        Instant knownAt,
        Instant created,
        boolean hypothetical,
        String packId,
        String packVersion,
        String packHash,
        String factBaseHash,
        int factBaseSize,
        String contentHash,
        @Nullable String verdict,
        String conclusions) {}
