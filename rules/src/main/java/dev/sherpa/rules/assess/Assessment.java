package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Conflict;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The immutable result of evaluating a fact base with a pack version. */
public final class Assessment {

    private final FactBase facts;
    private final Contents contents;
    private @Nullable Hashes hashes;

    private record Contents(
            LocalDate asOf,
            PackVersion pack,
            @Nullable String verdict,
            Map<String, String> conclusions,
            List<AssessedItem> items,
            Map<String, List<Finding>> conclusionFindings,
            List<Conflict> conflicts) {}

    private record Hashes(FactBaseSummary factBase, String contents) {}

    /**
     * Creates an assessment.
     *
     * @param facts the fact base
     * @param pack the pack version
     * @param verdict the value of the pack's first conclusion; null when none of its clauses holds
     * @param conclusions the values of the other conclusions, in the pack's order; those without a value are left out
     * @param items the checklist, in the pack's order
     * @param conclusionFindings the findings of every conclusion that has any, the verdict included
     */
    public Assessment(
            FactBase facts,
            PackVersion pack,
            @Nullable String verdict,
            Map<String, String> conclusions,
            List<AssessedItem> items,
            Map<String, List<Finding>> conclusionFindings) {
        this.facts = facts;
        this.contents =
                new Contents(facts.asOf(), pack, verdict, conclusions, items, conclusionFindings, facts.conflicts());
    }

    /** Returns the day as of which the facts count. */
    public LocalDate asOf() {
        return contents.asOf();
    }

    /** Returns the pack version. */
    public PackVersion pack() {
        return contents.pack();
    }

    /** Returns the value of the pack's first conclusion; null when none of its clauses holds. */
    public @Nullable String verdict() {
        return contents.verdict();
    }

    /** Returns the values of the other conclusions, in the pack's order; those without a value are left out. */
    public Map<String, String> conclusions() {
        return contents.conclusions();
    }

    /** Returns the checklist, in the pack's order. */
    public List<AssessedItem> items() {
        return contents.items();
    }

    /** Returns the findings of every conclusion that has any, the verdict included. */
    public Map<String, List<Finding>> conclusionFindings() {
        return contents.conclusionFindings();
    }

    /** Returns where sources disagree. */
    public List<Conflict> conflicts() {
        return contents.conflicts();
    }

    /** Returns the fact base, in short; its hash is found when it is first asked for. */
    public FactBaseSummary factBase() {
        return hashes().factBase();
    }

    /**
     * Returns the SHA-256, in hexadecimal, of everything here but the ids of facts; found when it is first asked for.
     */
    public String contentHash() {
        return hashes().contents();
    }

    /** Finds an item of the checklist. */
    public Optional<AssessedItem> item(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Returns the findings of an item or conclusion, the deciding ones first; none for what is not there. */
    public List<Finding> findings(Head head) {
        return switch (head.kind()) {
            case ITEM -> item(head.name()).map(AssessedItem::findings).orElse(List.of());
            case CONCLUSION -> conclusionFindings().getOrDefault(head.name(), List.of());
            case TYPE -> List.of();
        };
    }

    /** Returns the status of an item, or the value of a conclusion; null for one without, and for what is not there. */
    public @Nullable String outcome(Head head) {
        return head.kind() == Head.Kind.ITEM
                ? item(head.name()).map(AssessedItem::status).orElse(null)
                : findings(head).stream().findFirst().map(Finding::outcome).orElse(null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment that && contents.equals(that.contents) && hashes().equals(that.hashes());
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    @Override
    public String toString() {
        return contents + " " + hashes();
    }

    /** Threads that ask at once find the same. */
    private Hashes hashes() {
        Hashes found = hashes;
        if (found == null) {
            ContentHash hash = new ContentHash(facts);
            found = new Hashes(hash.factBase(), hash.of(this));
            hashes = found;
        }
        return found;
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
