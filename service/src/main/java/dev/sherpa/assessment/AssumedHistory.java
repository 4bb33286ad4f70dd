package dev.sherpa.assessment;

import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactWithdrawn;
import dev.sherpa.dossier.NewFact;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.dossier.UnknownFact;
import dev.sherpa.rules.fact.RecordedFact;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The facts of a dossier with assumptions laid over them. */
final class AssumedHistory {

    private final FactLog log;
    private final String dossier;
    private final Instant knownAt;

    AssumedHistory(FactLog log, String dossier, Instant knownAt) {
        this.log = log;
        this.dossier = dossier;
        this.knownAt = knownAt;
    }

    /**
     * Returns the visible facts but those that are assumed withdrawn, then those that are assumed.
     *
     * @throws UnknownFact if a fact is assumed withdrawn or corrected that is not known
     * @throws FactWithdrawn if one is that is withdrawn
     */
    List<RecordedFact> of(List<StoredFact> visible, Assumptions assumed) {
        Set<UUID> gone = new LinkedHashSet<>(assumed.withdraw());
        assumed.add().stream().map(NewFact::corrects).filter(Objects::nonNull).forEach(gone::add);
        requireThere(gone);
        // Recorded no earlier than any other and last in the list, they count as recorded after all others.
        return Stream.concat(
                        visible.stream()
                                .filter(fact -> !gone.contains(fact.id()))
                                .map(StoredFact::toRecordedFact),
                        assumed.add().stream().map(added -> new RecordedFact(added.fact(), knownAt, null)))
                .toList();
    }

    private void requireThere(Set<UUID> ids) {
        Set<UUID> unknown = new LinkedHashSet<>(ids);
        Map<UUID, Instant> withdrawn = new TreeMap<>();
        for (StoredFact fact : log.find(dossier, ids, knownAt)) {
            unknown.remove(fact.id());
            if (fact.withdrawn() != null) {
                withdrawn.put(fact.id(), fact.withdrawn().at());
            }
        }
        if (!unknown.isEmpty()) {
            throw new UnknownFact(dossier, unknown);
        }
        if (!withdrawn.isEmpty()) {
            throw new FactWithdrawn(withdrawn);
        }
    }
}
