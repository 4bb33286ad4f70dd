package dev.sherpa.rules.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plain-Java reading of the catalogue, sentence by sentence, with no rule engine in it: what the
 * rule pack decides is held against this.
 */
public final class CatalogueReading {

    private CatalogueReading() {}

    /** Answers the whole checklist from a history, as of a day and as known at an instant. */
    public static CatalogueAnswer read(List<StatedFact> history, LocalDate asOf, Instant knownAt) {
        FactBase base = FactBase.of(history, asOf, knownAt);
        Map<String, ItemStatus> items = items(base);
        SortedMap<String, String> statuses = new TreeMap<>();
        items.forEach((item, status) -> statuses.put(item, status.name()));
        String verdict = Conclusions.verdict(items);
        return new CatalogueAnswer(
                statuses,
                verdict,
                Conclusions.engagement(verdict, items.get("tiktok-deal"), base),
                TripWindow.of(base).map(TripWindow::earliestFeasible).orElse(null),
                Conflicts.in(base));
    }

    private static Map<String, ItemStatus> items(FactBase base) {
        Map<String, ItemStatus> items = new TreeMap<>();
        WinItems wins = new WinItems(base);
        items.put("investment-pledge", wins.investmentPledge());
        items.put("investment-deals", wins.investmentDeals());
        items.put("purchase-commitment", wins.purchaseCommitment());
        items.put("big-number-win", wins.bigNumberWin());
        items.put("soybeans", wins.soybeans());
        items.put("aircraft-order", wins.aircraftOrder());
        TikTokItems tiktok = new TikTokItems(base);
        items.put("algorithm-licensing", tiktok.algorithmLicensing());
        items.put("tiktok-ownership", tiktok.ownership());
        items.put("tiktok-deal", tiktok.deal());
        TermsItems terms = new TermsItems(base);
        items.put("fentanyl", terms.fentanyl());
        items.put("tariff-relief", terms.tariffRelief());
        items.put("reciprocal-terms", terms.reciprocalTerms());
        items.put("beijing-priorities", terms.beijingPriorities());
        items.put("irreversibility", terms.irreversibility());
        VisitItems visit = new VisitItems(base);
        items.put("choreography", visit.choreography());
        items.put("readouts-agree", visit.readoutsAgree());
        items.put("reciprocal-visit", visit.reciprocalVisit());
        items.put("opposition", visit.opposition());
        items.put("pressure-measures", visit.pressureMeasures());
        ScheduleItems schedule = new ScheduleItems(base);
        items.put("tariff-truce", schedule.tariffTruce());
        items.put("preparatory-talks", schedule.preparatoryTalks());
        items.put("calendar", schedule.calendar());
        return items;
    }
}
