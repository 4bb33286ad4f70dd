package dev.sherpa.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What lists show of an assessment; {@code conclusions} is JSON. */
record ListedAssessment(
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
        String verdict,
        String conclusions) {}
