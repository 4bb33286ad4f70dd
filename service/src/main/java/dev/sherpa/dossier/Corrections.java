package dev.sherpa.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What facts that are recorded together correct. */
final class Corrections {

    private Corrections() {}

    /** Returns the facts that are corrected, each once; a {@link FactCorrectedTwice} if one is so twice. */
    static List<UUID> of(List<NewFact> facts) {
        List<UUID> corrected = new ArrayList<>();
        Set<UUID> twice = new LinkedHashSet<>();
        facts.stream().map(NewFact::corrects).filter(Objects::nonNull).forEach(id -> {
            if (corrected.contains(id)) {
                twice.add(id);
            } else {
                corrected.add(id);
            }
        });
        if (!twice.isEmpty()) {
            throw new FactCorrectedTwice(twice);
        }
        return corrected;
    }
}
