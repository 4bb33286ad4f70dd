package dev.sherpa.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the log as known at settled instants. */
@Component
class FactArchive {

    private final FactRows facts;
    private final WithdrawalRows withdrawals;

    FactArchive(FactRows facts, WithdrawalRows withdrawals) {
        this.facts = facts;
        this.withdrawals = withdrawals;
    }

    List<StoredFact> find(String dossier, Collection<UUID> ids, Instant knownAt) {
        Map<UUID, WithdrawalRow> withdrawn = withdrawn(ids, knownAt);
        return ids.isEmpty()
                ? List.of()
                : facts.findByDossierAndIdIn(dossier, ids).stream()
                        .map(row -> row.toStoredFact(withdrawn.get(row.id())))
                        .filter(fact -> !fact.recorded().isAfter(knownAt))
                        .toList();
    }

    Set<UUID> unknownAmong(String dossier, Collection<UUID> ids) {
        Set<UUID> unknown = new LinkedHashSet<>(ids);
        if (!unknown.isEmpty()) {
            unknown.removeAll(new HashSet<>(facts.findIds(dossier, unknown)));
        }
        return unknown;
    }

    List<StoredFact> visible(FactQuery query) {
        return facts.findAll(FactFilter.visible(query, query.knownAt()), FactFilter.AS_RECORDED).stream()
                .map(row -> row.toStoredFact(null))
                .toList();
    }

    List<StoredFact> visibleAround(FactQuery query) {
        Instant at = query.knownAt();
        Map<UUID, WithdrawalRow> withdrawn = byFact(withdrawals.findByDossierAndRecorded(query.dossier(), at));
        return facts.findAll(FactFilter.visible(query, at.minus(1, ChronoUnit.MICROS)), FactFilter.AS_RECORDED).stream()
                .map(row -> row.toStoredFact(withdrawn.get(row.id())))
                .toList();
    }

    List<StoredFact> history(FactQuery query, @Nullable Place after, int limit) {
        List<FactRow> rows = facts.findBy(
                FactFilter.history(query, after),
                page -> page.sortBy(FactFilter.AS_RECORDED).limit(limit).all());
        Map<UUID, WithdrawalRow> withdrawn =
                withdrawn(rows.stream().map(FactRow::id).toList(), query.knownAt());
        return rows.stream()
                .map(row -> row.toStoredFact(withdrawn.get(row.id())))
                .toList();
    }

    private Map<UUID, WithdrawalRow> withdrawn(Collection<UUID> ids, Instant knownAt) {
        return ids.isEmpty() ? Map.of() : byFact(withdrawals.findByFactInAndRecordedLessThanEqual(ids, knownAt));
    }

    private static Map<UUID, WithdrawalRow> byFact(List<WithdrawalRow> rows) {
        return rows.stream().collect(Collectors.toMap(WithdrawalRow::fact, Function.identity()));
    }
}
