package dev.sherpa.dossier;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facts of dossiers: recorded and withdrawn, never changed; read as of a day and as known at an instant.
 *
 * <p>Writes join a transaction that is under way, and hold the dossier's clock until it ends: end it at once. Every
 * method that is given a dossier throws {@link UnknownDossier} if a write or {@link #knownAt} meets one that is not.
 */
@Service
public class FactLog {

    private static final int PAGE = 1_000;
    private static final String CORRECTED = "Corrected by a later fact.";

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final EntityManager entities;
    private final DossierClock clock;
    private final FactArchive archive;
    private final WithdrawalRows withdrawals;

    FactLog(EntityManager entities, DossierClock clock, FactArchive archive, WithdrawalRows withdrawals) {
        this.entities = entities;
        this.clock = clock;
        this.archive = archive;
        this.withdrawals = withdrawals;
    }

    /**
     * Records facts together, all or nothing; the later in the list counts as recorded later.
     *
     * <p>They share an instant, {@link StoredFact#recorded()}, which is later than that of any write to the dossier
     * before. A fact that one of them corrects is withdrawn at that instant.
     *
     * @param facts at least one
     * @param by who records them
     * @return the facts as stored, in the order given
     * @throws FactCorrectedTwice if two of them correct the same fact
     * @throws UnknownFact if one of them corrects a fact that the dossier does not have
     * @throws FactWithdrawn if one of them corrects a fact that is withdrawn
     */
    @Transactional
    public List<StoredFact> record(String dossier, List<NewFact> facts, String by) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("There are no facts to be recorded.");
        }
        List<UUID> corrected = Corrections.of(facts);
        Tick tick = clock.tick(dossier);
        requireKnown(dossier, corrected);
        requireNotWithdrawn(corrected);
        List<FactRow> rows = new ArrayList<>();
        for (NewFact fact : facts) {
            FactRow row = new FactRow(ids.generate(), dossier, fact, tick, rows.size(), by);
            entities.persist(row);
            rows.add(row);
        }
        entities.flush();
        for (FactRow row : rows) {
            StoredFact stored = row.toStoredFact(null);
            if (stored.corrects() != null) {
                entities.persist(new WithdrawalRow(stored.corrects(), dossier, tick, by, CORRECTED, stored.id()));
            }
        }
        return rows.stream().map(row -> row.toStoredFact(null)).toList();
    }

    /**
     * Withdraws a fact from now on.
     *
     * @param reason why, in a sentence
     * @param by who withdraws it
     * @return the fact with its withdrawal
     * @throws UnknownFact if the dossier does not have it
     * @throws FactWithdrawn if it is withdrawn already
     */
    @Transactional
    public StoredFact withdraw(String dossier, UUID fact, String reason, String by) {
        Tick tick = clock.tick(dossier);
        requireKnown(dossier, List.of(fact));
        requireNotWithdrawn(List.of(fact));
        entities.persist(new WithdrawalRow(fact, dossier, tick, by, reason, null));
        entities.flush();
        return find(dossier, fact, tick.at()).orElseThrow();
    }

    /**
     * Settles an instant as known at which to read: what is read there now is read there for ever.
     *
     * @param requested the instant; the one of the last write, if absent, or else of the dossier's opening
     * @return the instant, cut to the microsecond
     * @throws KnownAtInFuture if it lies after now, by the clock of the database
     */
    @Transactional
    public Instant knownAt(String dossier, @Nullable Instant requested) {
        return clock.settle(dossier, requested);
    }

    /** Finds a fact of a dossier as known at an instant that {@link #knownAt} or a write returned. */
    @Transactional(readOnly = true)
    public Optional<StoredFact> find(String dossier, UUID fact, Instant knownAt) {
        return archive.find(dossier, List.of(fact), knownAt).stream().findFirst();
    }

    /** Finds facts of a dossier as known at such an instant; those that are not known then are left out. */
    @Transactional(readOnly = true)
    public List<StoredFact> find(String dossier, Collection<UUID> facts, Instant knownAt) {
        return archive.find(dossier, facts, knownAt);
    }

    /** Returns those ids under which the dossier has no fact, withdrawn ones included; in the order given. */
    @Transactional(readOnly = true)
    public Set<UUID> unknownAmong(String dossier, Collection<UUID> facts) {
        return archive.unknownAmong(dossier, facts);
    }

    /** Returns the visible facts: recorded and not withdrawn by then, said and not expired; in the order recorded. */
    @Transactional(readOnly = true)
    public List<StoredFact> visible(FactQuery query) {
        return archive.visible(query);
    }

    /**
     * Returns what was visible just before a write or became so by it, in the order recorded; what it withdrew is
     * marked so.
     *
     * @param query asks as known at the instant of the write
     */
    @Transactional(readOnly = true)
    public List<StoredFact> visibleAround(FactQuery query) {
        return archive.visibleAround(query);
    }

    /**
     * Returns a page of the history: every fact recorded and said by then, withdrawn and expired ones included, in the
     * order recorded.
     *
     * @param after the place behind which the page begins; from the first fact on, if absent
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<StoredFact> history(FactQuery query, @Nullable Place after, int limit) {
        return archive.history(query, after, limit);
    }

    /** Returns the whole history, as {@link #history(FactQuery, Place, int)} has it, reading it page by page. */
    @Transactional(readOnly = true)
    public List<StoredFact> history(FactQuery query) {
        List<StoredFact> all = new ArrayList<>();
        Place after = null;
        List<StoredFact> page;
        do {
            page = archive.history(query, after, PAGE);
            all.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1).place();
        } while (page.size() == PAGE);
        return all;
    }

    private void requireKnown(String dossier, Collection<UUID> facts) {
        Set<UUID> unknown = archive.unknownAmong(dossier, facts);
        if (!unknown.isEmpty()) {
            throw new UnknownFact(dossier, unknown);
        }
    }

    /** Holds once the clock has ticked: no other writer to the dossier can then withdraw anything. */
    private void requireNotWithdrawn(Collection<UUID> facts) {
        Map<UUID, Instant> withdrawn = withdrawals.findByFactIn(facts).stream()
                .collect(Collectors.toMap(WithdrawalRow::fact, WithdrawalRow::recorded));
        if (!withdrawn.isEmpty()) {
            throw new FactWithdrawn(withdrawn);
        }
    }
}
