package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * Yields fact bases that reach every corner of the catalogue. The same seed yields the same
 * scenarios. Profiles: everything met and then little of it spoilt; half of it met; a mixture item by item; the five
 * documents and after; facts at random; the calendar of any year.
 */
public final class FactBaseGenerator {

    private static final RecipeBook RECIPES = new RecipeBook();

    private static final List<String> WINS = List.of("investment-pledge", "investment-deals", "purchase-commitment");

    private static final List<String> PARTIAL_RECIPES = List.of(
            "big-number-win InvestmentPledge: stage=FLOATED",
            "algorithm-licensing AlgorithmTransfer: mode=LICENSE, beijingPosition=SIGNALS",
            "tiktok-ownership JointVenture: usOwnershipPct=50",
            "reciprocal-terms TaxTreaty: state=EXTENDED",
            "irreversibility TradeDeal: progress=PRELIMINARY",
            "tariff-truce TariffTruce: inForce=true, expiresOn=L-1");

    private final Chance chance;

    public FactBaseGenerator(long seed) {
        chance = new Chance(seed);
    }

    /** The next scenario, legal by the catalogue's section 2. */
    public Scenario next() {
        int profile = chance.below(100);
        if (profile < 34) {
            return nearlyReady();
        }
        if (profile < 40) {
            return halfMet();
        }
        if (profile < 70) {
            return mixture();
        }
        if (profile < 80) {
            return afterTheDocuments();
        }
        if (profile < 90) {
            return atRandom();
        }
        return anyYear();
    }

    private Scenario nearlyReady() {
        ScenarioDraft draft = new ScenarioDraft(chance, usualDay());
        boolean clear = chance.percent(75);
        draft.propose(clear ? TripDraw.clear(chance, draft.asOf) : TripDraw.any(chance, draft.asOf));
        List<String> spoilt = chance.shuffled(RECIPES.items()).subList(0, chance.between(0, 3));
        for (String item : RECIPES.items()) {
            List<String> others = RECIPES.others(item);
            draft.cook(chance.of(spoilt.contains(item) ? others : RECIPES.met(item)));
        }
        new CompetingFacts(draft).add(chance.percent(50) ? 0 : chance.between(1, 8));
        return HistoryRecorder.record(draft, true);
    }

    /** Around half of the required items PARTIAL, the others MET. */
    private Scenario halfMet() {
        ScenarioDraft draft = new ScenarioDraft(chance, usualDay());
        draft.propose(TripDraw.clear(chance, draft.asOf));
        List<String> partial = chance.shuffled(PARTIAL_RECIPES).subList(0, chance.between(3, 5)).stream()
                .toList();
        for (String item : Conclusions.REQUIRED) {
            List<String> recipes = partial.stream()
                    .filter(recipe -> recipe.startsWith(item + " "))
                    .toList();
            if (!recipes.isEmpty()) {
                draft.cook(recipes.get(0).split(" ", 2)[1]);
            } else if (item.equals("big-number-win")) {
                draft.cook(chance.of(RECIPES.met(chance.of(WINS))));
            } else if (RECIPES.items().contains(item)) {
                draft.cook(chance.of(RECIPES.met(item)));
            }
        }
        new CompetingFacts(draft).add(chance.percent(70) ? 0 : chance.between(1, 3));
        return HistoryRecorder.record(draft, true);
    }

    private Scenario mixture() {
        ScenarioDraft draft = new ScenarioDraft(chance, usualDay());
        if (chance.percent(70)) {
            draft.propose(TripDraw.any(chance, draft.asOf));
        }
        int likelihood = chance.between(10, 95);
        for (String item : RECIPES.items()) {
            if (chance.percent(likelihood)) {
                boolean met = chance.percent(30);
                draft.cook(chance.of(met ? RECIPES.met(item) : RECIPES.others(item)));
            }
        }
        new CompetingFacts(draft).add(chance.between(0, 15));
        return HistoryRecorder.record(draft, true);
    }

    private Scenario afterTheDocuments() {
        LocalDate published = chance.of(KnownSources.all()).published();
        ScenarioDraft draft = new ScenarioDraft(chance, published.plusDays(chance.between(-1, 5)));
        for (StatedFact fact : FiveDocuments.facts()) {
            DraftFact copy = draft.add(fact.type(), fact.subject(), fact.attributes());
            copy.said = fact.said();
            copy.by = fact.by();
            copy.source = fact.source();
            copy.rating = fact.rating();
        }
        new CompetingFacts(draft).add(chance.between(0, 10));
        return HistoryRecorder.record(draft, chance.percent(30));
    }

    private Scenario atRandom() {
        ScenarioDraft draft = new ScenarioDraft(chance, usualDay());
        int number = chance.between(5, 40);
        for (int i = 0; i < number; i++) {
            String type = chance.of(FactType.all()).name();
            boolean again = chance.percent(50);
            String subject = again ? chance.of("a", "b", "fentanyl") : draft.freshSubject(type);
            DraftFact fact = draft.add(type, subject, draft.randomAttributes.of(type));
            fact.said = draft.asOf.plusDays(chance.between(-20, 1));
        }
        new CompetingFacts(draft).add(chance.between(0, 15));
        return HistoryRecorder.record(draft, true);
    }

    private Scenario anyYear() {
        LocalDate asOf = LocalDate.of(chance.between(2001, 2098), 1, 1);
        ScenarioDraft draft = new ScenarioDraft(chance, asOf.plusDays(chance.between(0, 364)));
        draft.propose(TripDraw.any(chance, draft.asOf));
        if (chance.percent(50)) {
            draft.cook(chance.of(RECIPES.met("tariff-truce")));
        }
        new CompetingFacts(draft).add(chance.between(0, 6));
        return HistoryRecorder.record(draft, true);
    }

    private LocalDate usualDay() {
        return switch (chance.below(4)) {
            case 0 -> LocalDate.of(2025, 9, 22).plusDays(chance.between(0, 100));
            case 1 -> LocalDate.of(2026, 1, 1).plusDays(chance.between(0, 120));
            default -> LocalDate.of(2026, 3, 28).plusDays(chance.between(0, 500));
        };
    }
}
