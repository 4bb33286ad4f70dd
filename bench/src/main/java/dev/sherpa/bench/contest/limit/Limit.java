package dev.sherpa.bench.contest.limit;

import dev.sherpa.bench.contest.Contestant;
import dev.sherpa.bench.contest.Sherpa;
import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The limit: what the checklist costs when it is written by hand, with the same answer as Sherpa to the last citation. */
public final class Limit implements Contestant<FactBase, Assessment> {

    /** Reads the answer, which is Sherpa's. */
    private final Sherpa sherpa;

    private final Constants constants;
    private final Assessment.PackVersion version;
    private final WinItems win;
    private final PurchaseItem purchase;
    private final DeliverableItems deliverable;
    private final TikTokItems tikTok;
    private final PressureItems pressure;
    private final TermsItems terms;
    private final VisitItems visit;
    private final TruceItem truce;
    private final TalksItem talks;
    private final CalendarItem calendar;
    private final Verdict verdict;
    private final Conclusions conclusions;

    /** Takes from the pack what is the same in every answer. */
    public Limit(RulePack pack) {
        sherpa = new Sherpa(pack, false);
        constants = new Constants(pack);
        version = new Assessment.PackVersion(
                pack.definition().id(), pack.definition().version(), pack.hash());
        win = new WinItems(constants);
        purchase = new PurchaseItem(constants);
        deliverable = new DeliverableItems(constants);
        tikTok = new TikTokItems(constants);
        pressure = new PressureItems(constants);
        terms = new TermsItems(constants);
        visit = new VisitItems(constants);
        truce = new TruceItem(constants);
        talks = new TalksItem(constants);
        calendar = new CalendarItem(constants, pack);
        verdict = new Verdict(constants);
        conclusions = new Conclusions(constants);
    }

    @Override
    public String name() {
        return "The limit";
    }

    @Override
    public String note() {
        return "Full trace. Written by hand for this pack: its rules are Java, and what never changes"
                + " in an answer is made once.";
    }

    @Override
    public FactBase prepare(FactBase facts) {
        return facts;
    }

    @Override
    public Assessment answer(FactBase facts) {
        Cited cited = new Cited(constants.places());
        Given given = new Given(facts, cited);
        Trip trip = Trip.of(given, cited);
        Derived call = talks.freshCall(given, cited);
        Derived feasible = trip == null ? null : calendar.feasible(given, trip, cited);
        Item deal = tikTok.deal(given, cited);
        List<Item> items = items(given, trip, call, feasible, deal, cited);
        Map<String, List<Found>> found = new LinkedHashMap<>();
        List<Found> verdicts = verdict.found(items, cited);
        found.put("verdict", verdicts);
        found.put("engagement", conclusions.engagement(given, verdicts, deal, call, cited));
        if (trip != null && feasible != null) {
            found.put("earliestFeasible", conclusions.earliestFeasible(trip, feasible, cited));
        }
        return assessment(facts, items, found);
    }

    private List<Item> items(
            Given given,
            @Nullable Trip trip,
            @Nullable Derived call,
            @Nullable Derived feasible,
            Item deal,
            Cited cited) {
        Item pledge = win.pledge(given, cited);
        Item deals = win.deals(given, cited);
        Item purchases = purchase.assess(given, cited);
        return List.of(
                pledge,
                deals,
                purchases,
                win.bigNumber(cited, deals, pledge, purchases),
                deliverable.soybeans(given, cited),
                deliverable.aircraft(given, cited),
                tikTok.algorithm(given, cited),
                tikTok.ownership(given, cited),
                deal,
                pressure.fentanyl(given, cited),
                deliverable.relief(given, cited),
                terms.reciprocal(given, cited),
                terms.priorities(given, cited),
                terms.irreversibility(given, cited),
                visit.choreography(given, cited),
                visit.readouts(given, cited),
                visit.reciprocal(given, cited),
                pressure.opposition(given, cited),
                truce.assess(given, trip, cited),
                pressure.pressure(given, cited),
                talks.assess(given, call, cited),
                calendar.assess(given, trip, feasible, cited));
    }

    private Assessment assessment(FactBase facts, List<Item> items, Map<String, List<Found>> found) {
        List<AssessedItem> checklist = new ArrayList<>(items.size());
        items.forEach(item -> checklist.add(item.assessed()));
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        found.forEach((name, each) -> {
            findings.put(name, Item.findings(each));
            values.put(name, each.get(0).finding().outcome());
        });
        String outcome = Objects.requireNonNull(values.remove("verdict"));
        return new Assessment(facts, version, outcome, values, checklist, findings);
    }

    @Override
    public SortedMap<String, String> outcomes(Assessment assessment) {
        return sherpa.outcomes(assessment);
    }
}
