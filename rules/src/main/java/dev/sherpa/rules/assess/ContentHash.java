package dev.sherpa.rules.assess;

import dev.sherpa.rules.assess.Assessment.FactBaseSummary;
import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.Conflict;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.Source;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hashes what a fact base holds and what an assessment of it says, without the ids under which facts are stored.
 *
 * <p>So the same facts, stored twice in two places or given in another order, give the same hash. Nothing is written twice:
 * what the pack alone determines, such as titles and the text of conditions, is covered by the hash of the pack, and a rule
 * named by its line; a current fact is covered by the hash of the fact base, and named by its place in it.
 */
final class ContentHash {

    private static final int USUAL_CITATIONS = 100;

    private final Map<Citation, Integer> citations = new IdentityHashMap<>(USUAL_CITATIONS);
    private final Map<Source, Integer> sources = new HashMap<>();
    private final FactBaseSummary summary;
    private final Canonical text = new Canonical();

    /** Hashes a fact base. */
    ContentHash(FactBase facts) {
        text.value(facts.asOf());
        facts.current().forEach(this::current);
        summary = new FactBaseSummary(text.sha256(), facts.current().size());
    }

    FactBaseSummary factBase() {
        return summary;
    }

    /** Hashes an assessment of the fact base; once, for what is numbered then would not be written again. */
    String of(Assessment assessment) {
        text.clear();
        text.value(assessment.asOf())
                .value(assessment.pack().id())
                .value(assessment.pack().version())
                .value(assessment.pack().hash())
                .value(summary.hash())
                .value(assessment.verdict());
        assessment.conclusions().forEach((name, value) -> text.value(name).value(value));
        assessment.items().forEach(this::item);
        assessment.conclusionFindings().forEach(this::findings);
        assessment.conflicts().forEach(this::conflict);
        return text.sha256();
    }

    private void item(AssessedItem item) {
        text.value(item.status());
        findings(item.id(), item.findings());
    }

    private void findings(String of, List<Finding> findings) {
        text.value(of).count(findings.size());
        for (Finding finding : findings) {
            text.count(finding.rule().line()).count(finding.decides() ? 1 : 0);
            text.value(finding.sentence()).value(finding.outcome());
            citations(finding.citations());
            text.count(finding.because().size());
            finding.because().forEach(this::because);
        }
    }

    private void because(Finding.Because because) {
        text.count(because.matched().size());
        because.matched().forEach(this::match);
    }

    private void match(Match match) {
        text.count(match.kind().ordinal());
        if (match.kind() != Match.Kind.FACT) {
            text.value(match.type()).value(match.name()).value(match.values());
        }
        citations(match.citations());
    }

    private void citations(List<Citation> cited) {
        text.count(cited.size());
        cited.forEach(this::citation);
    }

    /** Writes the number of a citation, and the first time what it says. */
    private void citation(Citation citation) {
        Integer known = citations.get(citation);
        text.count(known == null ? number(citation) : known);
        if (known == null) {
            source(citation.source());
            text.value(citation.para()).value(citation.basis());
        }
    }

    private int number(Citation citation) {
        int next = citations.size();
        citations.put(citation, next);
        return next;
    }

    private void conflict(Conflict conflict) {
        text.value(conflict.type()).value(conflict.subject()).value(conflict.attribute());
        text.count(conflict.facts().size());
        conflict.facts().forEach(this::fact);
    }

    private void current(CurrentFact fact) {
        text.count(fact.from().size());
        fact.from().forEach(this::fact);
        fact.citations().forEach(this::number);
        if (fact.from().size() > 1) {
            text.value(fact.attributes());
        }
    }

    private void fact(Fact fact) {
        text.value(fact.type()).value(fact.subject()).value(fact.attributes()).value(fact.statement());
        text.value(fact.said())
                .value(fact.by())
                .value(fact.para())
                .value(fact.rating())
                .value(fact.expires());
        source(fact.source());
    }

    /** Writes the number of a source, and the first time what it says. */
    private void source(@Nullable Source source) {
        if (source == null) {
            text.value(null);
            return;
        }
        int next = sources.size();
        int number = sources.computeIfAbsent(source, unknown -> next);
        text.count(number);
        if (number == next) {
            text.value(source.id()).value(source.publisher()).value(source.title());
            text.value(source.url()).value(source.published());
        }
    }
}
