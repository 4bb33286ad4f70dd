package dev.sherpa.rules.assess;

import dev.sherpa.rules.assess.Assessment.FactBaseSummary;
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
 * Hashes what an assessment says, and what a fact base holds, without the ids under which facts are stored.
 *
 * <p>So the same facts, stored twice in two places or given in another order, give the same hash. What the pack alone
 * determines, such as titles and the text of conditions, is covered by the hash of the pack; the values of a current fact
 * that matched, by the hash of the fact base.
 */
final class ContentHash {

    private final Canonical text = new Canonical();
    private final Map<Citation, Integer> numbers = new IdentityHashMap<>();
    private final Map<Citation, Integer> byContent = new HashMap<>();

    private ContentHash() {}

    static FactBaseSummary summary(FactBase facts) {
        ContentHash hash = new ContentHash();
        hash.text.value(facts.asOf());
        facts.current().forEach(hash::current);
        return new FactBaseSummary(hash.text.sha256(), facts.current().size());
    }

    static String of(Assessment assessment) {
        ContentHash hash = new ContentHash();
        hash.text
                .value(assessment.asOf())
                .value(assessment.pack().id())
                .value(assessment.pack().version())
                .value(assessment.pack().hash())
                .value(assessment.factBase().hash())
                .value(assessment.verdict());
        assessment.conclusions().forEach((name, value) -> hash.text.value(name).value(value));
        assessment.items().forEach(hash::item);
        assessment.conclusionFindings().forEach((name, findings) -> hash.findings(name, findings));
        assessment.conflicts().forEach(hash::conflict);
        return hash.text.sha256();
    }

    private void item(AssessedItem item) {
        text.value(item.status());
        findings(item.id(), item.findings());
    }

    private void findings(String of, List<Finding> findings) {
        text.value(of).count(findings.size());
        for (Finding finding : findings) {
            text.value(finding.sentence()).value(finding.outcome()).value(finding.decides());
            text.value(finding.rule().name());
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
        text.value(match.kind().name())
                .value(match.type())
                .value(match.subject())
                .value(match.name());
        if (match.kind() != Match.Kind.FACT) {
            text.value(match.values());
        }
        citations(match.citations());
    }

    private void citations(List<Citation> citations) {
        text.count(citations.size());
        citations.forEach(this::citation);
    }

    /** Writes a citation's number, and its content when that is new: equal ones have one number. */
    private void citation(Citation citation) {
        Integer known = numbers.get(citation);
        if (known == null) {
            Integer next = byContent.size();
            known = byContent.computeIfAbsent(citation.withoutFact(), fresh -> next);
            numbers.put(citation, known);
            if (known.equals(next)) {
                source(citation.source());
                text.value(citation.para()).value(citation.said()).value(citation.by());
                text.value(citation.rating()).value(citation.statement()).value(citation.basis());
            }
        }
        text.count(known);
    }

    private void conflict(Conflict conflict) {
        text.value(conflict.type()).value(conflict.subject()).value(conflict.attribute());
        text.count(conflict.facts().size());
        conflict.facts().forEach(this::fact);
    }

    private void current(CurrentFact fact) {
        text.count(fact.from().size());
        fact.from().forEach(this::fact);
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

    private void source(@Nullable Source source) {
        if (source == null) {
            text.value(null);
        } else {
            text.value(source.id()).value(source.publisher()).value(source.title());
            text.value(source.url()).value(source.published());
        }
    }
}
