package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.Conflict;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.fact.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hashes a fact base and an assessment of it, over the same bytes as Sherpa.
 *
 * <p>Citations of facts are numbered as {@link Cited} numbers them, places as they appear after those.
 */
final class Hashes {

    private final CanonicalBytes text;
    private final Places places;
    private final int[] placeNumbers;
    private final Map<Source, Integer> sources = new HashMap<>();
    private int numbered;

    Hashes(CanonicalBytes text, Places places, int factCitations) {
        this.text = text;
        this.places = places;
        this.placeNumbers = new int[places.size()];
        this.numbered = factCitations;
    }

    /** Hashes a fact base. */
    String factBase(FactBase facts) {
        text.day(facts.asOf());
        for (CurrentFact current : facts.current()) {
            text.count(current.from().size());
            for (Fact fact : current.from()) {
                fact(fact);
            }
            if (current.from().size() > 1) {
                text.values(current.attributes());
            }
        }
        return text.sha256();
    }

    /** Begins the hash of an assessment. */
    void begin(LocalDate asOf, Assessment.PackVersion pack, String factBase, String verdict) {
        text.day(asOf);
        text.text(pack.id());
        text.text(pack.version());
        text.text(pack.hash());
        text.text(factBase);
        text.text(verdict);
    }

    void value(String conclusion, String value) {
        text.text(conclusion);
        text.text(value);
    }

    void item(Item item) {
        text.text(item.assessed().status());
        findings(item.assessed().id(), item.found());
    }

    void findings(String of, List<Found> findings) {
        text.text(of);
        text.count(findings.size());
        for (Found found : findings) {
            Finding finding = found.finding();
            text.count(finding.rule().line());
            text.count(finding.decides() ? 1 : 0);
            text.text(finding.sentence());
            text.text(finding.outcome());
            citations(found.grounds());
            text.count(found.because().length);
            for (Row row : found.because()) {
                text.count(row.matched().length);
                for (Matched matched : row.matched()) {
                    match(matched);
                }
            }
        }
    }

    /** Returns the hash, with the conflicts at its end. */
    String end(List<Conflict> conflicts) {
        for (Conflict conflict : conflicts) {
            text.text(conflict.type());
            text.text(conflict.subject());
            text.text(conflict.attribute());
            text.count(conflict.facts().size());
            for (Fact fact : conflict.facts()) {
                fact(fact);
            }
        }
        return text.sha256();
    }

    private void match(Matched matched) {
        Match match = matched.match();
        text.count(match.kind().ordinal());
        if (match.kind() != Match.Kind.FACT) {
            text.text(match.type());
            text.text(match.name());
            text.values(match.values());
        }
        citations(matched.grounds());
    }

    private void citations(Grounds grounds) {
        text.count(grounds.ids().length);
        for (int id : grounds.ids()) {
            if (id >= 0) {
                text.count(id);
            } else {
                place(id);
            }
        }
    }

    /** Writes the number of a place, and the first time what it is. */
    private void place(int id) {
        int known = placeNumbers[~id];
        if (known > 0) {
            text.count(known - 1);
            return;
        }
        text.count(numbered++);
        placeNumbers[~id] = numbered;
        Citation citation = places.get(id);
        source(citation.source());
        text.text(citation.para());
        text.text(citation.basis());
    }

    private void fact(Fact fact) {
        text.text(fact.type());
        text.text(fact.subject());
        text.values(fact.attributes());
        text.text(fact.statement());
        text.day(fact.said());
        text.text(fact.by());
        text.text(fact.para());
        Rating rating = fact.rating();
        text.text(rating == null ? null : rating.toString());
        text.day(fact.expires());
        source(fact.source());
    }

    /** Writes the number of a source, and the first time what it is. */
    private void source(@Nullable Source source) {
        if (source == null) {
            text.text(null);
            return;
        }
        int next = sources.size();
        Integer known = sources.putIfAbsent(source, next);
        text.count(known == null ? next : known);
        if (known == null) {
            text.text(source.id());
            text.text(source.publisher());
            text.text(source.title());
            text.text(source.url());
            text.day(source.published());
        }
    }
}
