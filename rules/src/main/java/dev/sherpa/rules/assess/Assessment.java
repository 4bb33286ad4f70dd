package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Conflict;
import dev.sherpa.rules.pack.Head;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The immutable result of evaluating a fact base with a pack version.
 *
 * @param asOf the day as of which the facts count
 * @param pack the pack version
 * @param factBase the fact base
 * @param contentHash SHA-256, in hexadecimal, of everything here but the ids of facts
 * @param verdict the value of the pack's first conclusion; absent when none of its clauses holds
 * @param conclusions the values of the other conclusions, in the pack's order; those without a value are left out
 * @param items the checklist, in the pack's order
 * @param conclusionFindings the findings of every conclusion that has any, the verdict included
 * @param conflicts where sources disagree
 */
public record Assessment(
        LocalDate asOf,
        PackVersion pack,
        FactBaseSummary factBase,
        String contentHash,
        @Nullable String verdict,
        Map<String, String> conclusions,
        List<AssessedItem> items,
        Map<String, List<Finding>> conclusionFindings,
        List<Conflict> conflicts) {

    /** Finds an item of the checklist. */
    public Optional<AssessedItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Returns the findings of an item or conclusion, the deciding ones first; none for what is not there. */
    public List<Finding> findings(Head head) {
        return switch (head.kind()) {
            case ITEM -> item(head.name()).map(AssessedItem::findings).orElse(List.of());
            case CONCLUSION -> conclusionFindings.getOrDefault(head.name(), List.of());
            case TYPE -> List.of();
        };
    }

    /** Returns the status of an item, or the value of a conclusion; null for one without, and for what is not there. */
    public @Nullable String outcome(Head head) {
        return head.kind() == Head.Kind.ITEM
                ? item(head.name()).map(AssessedItem::status).orElse(null)
                : findings(head).stream().findFirst().map(Finding::outcome).orElse(null);
    }

    Assessment withContentHash(String hash) {
        return new Assessment(asOf, pack, factBase, hash, verdict, conclusions, items, conclusionFindings, conflicts);
    }

    /**
     * A pack version.
     *
     * @param id the pack's id
     * @param version the label that its author gave it
     * @param hash SHA-256, in hexadecimal, of the pack's files
     */
    public record PackVersion(String id, String version, String hash) {}

    /**
     * A fact base, in short.
     *
     * @param hash SHA-256, in hexadecimal, of the current facts without their ids
     * @param size the number of current facts
     */
    public record FactBaseSummary(String hash, int size) {}
}
