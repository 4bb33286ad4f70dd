package dev.sherpa.bench.whatif;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is swept: the facts that count on a day.
 *
 * @param pack the pack
 * @param visible the facts
 * @param asOf the day
 */
record SweptFacts(RulePack pack, List<Fact> visible, LocalDate asOf) {

    /** What the Beijing dossier lacks to be READY but for Beijing's approval of a licence, of which it only gives a signal. */
    private static final List<Supposed> SUPPOSED = List.of(
            new Supposed(
                    "InvestmentPledge",
                    "china-investment",
                    Map.of("stage", "ANNOUNCED", "amountUsdBn", BigDecimal.valueOf(550))),
            new Supposed("InvestmentPolicy", "america-first-investment-policy", Map.of("state", "REPEALED")),
            new Supposed("TaxTreaty", "us-china-1984-convention", Map.of("state", "EXTENDED")),
            new Supposed("TradeDeal", "us-china", Map.of("progress", "SIGNED", "safeguards", true)),
            new Supposed("Readout", "leaders-call/china", Map.of("confirmsVisit", true)),
            new Supposed(
                    "ProposedTrip",
                    "visit",
                    Map.of("earliestOn", LocalDate.of(2026, 5, 10), "latestOn", LocalDate.of(2026, 5, 20))));

    private record Supposed(String type, String subject, Map<String, Object> attributes) {}

    /** Takes the Beijing dossier, supposing that it lacks one thing only to be READY. */
    static SweptFacts nearlyReady(RulePack pack, LocalDate asOf) {
        SweptFacts dossier = dossier(pack, asOf);
        FactBase base = dossier.base();
        List<Fact> supposed =
                SUPPOSED.stream().map(each -> supposed(base, each)).toList();
        return new SweptFacts(pack, dossier.visibleWith(supposed), asOf);
    }

    private static SweptFacts dossier(RulePack pack, LocalDate asOf) {
        List<Fact> visible = pack.dossier().orElseThrow().facts().stream()
                .filter(fact -> !fact.said().isAfter(asOf))
                .filter(fact -> fact.expires() == null || fact.expires().isAfter(asOf))
                .toList();
        return new SweptFacts(pack, visible, asOf);
    }

    FactBase base() {
        return with(List.of());
    }

    /** Returns the fact base in which facts count instead of those of their types and subjects. */
    FactBase with(List<Fact> instead) {
        return FactBase.ofFacts(visibleWith(instead), asOf, pack.factBaseRules(asOf));
    }

    /** Returns a current fact as one fact, with the attributes of all that it is merged from. */
    static Fact whole(CurrentFact current) {
        return with(current.leading(), current.attributes());
    }

    private List<Fact> visibleWith(List<Fact> instead) {
        Stream<Fact> others =
                visible.stream().filter(fact -> instead.stream().noneMatch(other -> isAbout(fact, other)));
        return Stream.concat(others, instead.stream()).toList();
    }

    private static Fact supposed(FactBase base, Supposed supposed) {
        Optional<CurrentFact> current = base.current().stream()
                .filter(fact ->
                        fact.type().equals(supposed.type()) && fact.subject().equals(supposed.subject()))
                .findFirst();
        return with(whole(current.orElseThrow()), supposed.attributes());
    }

    private static Fact with(Fact fact, Map<String, Object> attributes) {
        Fact changed = fact;
        for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
            changed = changed.with(attribute.getKey(), attribute.getValue());
        }
        return changed;
    }

    private static boolean isAbout(Fact fact, Fact other) {
        return fact.type().equals(other.type()) && fact.subject().equals(other.subject());
    }
}
