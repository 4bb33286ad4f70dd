package dev.sherpa.assessment;

import dev.sherpa.dossier.NewFact;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What a hypothetical assessment assumes.
 *
 * @param add facts that count as recorded after all others, in this order; what they correct counts as withdrawn
 * @param withdraw facts of the dossier that count as withdrawn
 * @param submitted the JSON in which they were submitted, a {@code Hypothetical} of the contract
 */
public record Assumptions(List<NewFact> add, Set<UUID> withdraw, String submitted) {

    /** Takes defensive copies. */
    public Assumptions {
        add = List.copyOf(add);
        withdraw = Set.copyOf(withdraw);
    }

    /**
     * Reads what was submitted; facts that the pack does not admit are refused.
     *
     * @param submitted a {@code Hypothetical} of the contract
     * @param pack whose vocabulary, asserters and sources count
     * @param latestSaid the last day on which a fact can have been said
     */
    static Assumptions read(JsonNode submitted, RulePack pack, LocalDate latestSaid) {
        List<NewFact> add = SubmittedFacts.read(submitted.path("add"), AssumptionsInspection.ADD, pack, latestSaid)
                .orRefuse();
        Set<UUID> withdraw = new LinkedHashSet<>();
        submitted.path("withdraw").forEach(id -> withdraw.add(UUID.fromString(id.stringValue())));
        return new Assumptions(add, withdraw, submitted.toString());
    }
}
