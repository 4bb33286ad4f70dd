package dev.sherpa.assessment;

import dev.sherpa.api.model.Fact;
import dev.sherpa.api.model.FactPage;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import dev.sherpa.dossier.Place;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.FactBaseRules;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.RulePack;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of the fact base and of the history of a dossier. */
@Component
class FactPages {

    private final FactLog log;
    private final PackOfDossier packs;

    FactPages(FactLog log, PackOfDossier packs) {
        this.log = log;
        this.packs = packs;
    }

    /** Returns a page of the fact base, by type and subject; its place is the number of facts before it. */
    FactPage current(String dossier, FactListing listing, @Nullable String type, @Nullable String subject, int limit) {
        Instant knownAt = log.knownAt(dossier, listing.knownAt());
        RulePack pack = packs.of(dossier);
        FactBaseRules rules = pack.factBaseRules(listing.asOf());
        List<StoredFact> visible = log.visible(new FactQuery(dossier, listing.asOf(), knownAt, type, subject));
        Map<String, StoredFact> stored =
                visible.stream().collect(Collectors.toMap(fact -> fact.id().toString(), Function.identity()));
        List<RecordedFact> admitted = pack.factReader()
                .admitted(visible.stream().map(StoredFact::toRecordedFact).toList());
        List<CurrentFact> current =
                FactBase.of(admitted, listing.asOf(), knownAt, rules).current();
        List<Long> place = listing.place();
        int begin = place == null ? 0 : (int) Math.min(Math.max(place.get(0), 0), current.size());
        int end = Math.min(begin + limit, current.size());
        List<Fact> facts = current.subList(begin, end).stream()
                .map(fact -> FactDocuments.of(fact, stored, rules.mergingTypes().contains(fact.type())))
                .toList();
        return page(listing, knownAt, facts, end < current.size() ? listing.next(knownAt, end, 0) : null);
    }

    /** Returns a page of the history, in the order recorded; its place is that of the last fact before it. */
    FactPage history(String dossier, FactListing listing, @Nullable String type, @Nullable String subject, int limit) {
        Instant knownAt = log.knownAt(dossier, listing.knownAt());
        List<Long> from = listing.place();
        Place after = from == null ? null : new Place(from.get(0), from.get(1).intValue());
        List<StoredFact> found =
                log.history(new FactQuery(dossier, listing.asOf(), knownAt, type, subject), after, limit + 1);
        List<StoredFact> page = found.subList(0, Math.min(limit, found.size()));
        String next = null;
        if (found.size() > limit) {
            Place last = page.get(limit - 1).place();
            next = listing.next(knownAt, last.seq(), last.position());
        }
        return page(listing, knownAt, page.stream().map(FactDocuments::of).toList(), next);
    }

    private static FactPage page(FactListing listing, Instant knownAt, List<Fact> facts, @Nullable String next) {
        FactPage page = new FactPage(listing.asOf(), knownAt.atOffset(ZoneOffset.UTC), facts);
        page.setNext(next);
        return page;
    }
}
