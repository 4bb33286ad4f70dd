package dev.sherpa.assessment;

import dev.sherpa.dossier.NewFact;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a hypothetical assessment assumes.
 *
 * @param add facts that count as recorded after all others, in this order; what they correct counts as withdrawn
 * @param withdraw facts of the dossier that count as withdrawn
 */
public record Assumptions(List<NewFact> add, Set<UUID> withdraw) {

    /** Takes defensive copies. */
    public Assumptions {
        add = List.copyOf(add);
        withdraw = Set.copyOf(withdraw);
    }
}
