package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.FactBase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The current facts by type, read in one pass; each list in the order of subjects.
 *
 * <p>A fact is read as far as the rules look at it, and stands beside what matches it.
 */
final class Given {

    record Pledge(Matched matched, Stage stage, @Nullable BigDecimal amountUsdBn) {}

    record Deal(
            Matched matched,
            String name,
            Stage stage,
            @Nullable BigDecimal valueUsdBn) {}

    record Purchase(
            Matched matched,
            String subject,
            Stage stage,
            @Nullable BigDecimal amountUsdBn,
            @Nullable BigDecimal overYears,
            @Nullable Boolean catchUpClause) {}

    record TrackRecord(Matched matched, BigDecimal deliveredShare) {}

    record Soybeans(
            Matched matched,
            String level,
            @Nullable BigDecimal tonnesMn,
            @Nullable String marketingYear) {}

    record Order(
            Matched matched,
            Stage stage,
            @Nullable BigDecimal aircraft,
            @Nullable LocalDate firstDelivery) {}

    record Transfer(Matched matched, String mode, String beijing) {}

    record Venture(
            Matched matched,
            @Nullable BigDecimal usPct,
            @Nullable BigDecimal byteDancePct,
            @Nullable Boolean oversight) {}

    record Fentanyl(Matched matched, String action, boolean conditional) {}

    record Tariff(
            Matched matched, boolean inForce, @Nullable BigDecimal ratePct) {}

    record Cut(Matched matched, Stage stage, @Nullable BigDecimal points) {}

    record Truce(
            Matched matched,
            String subject,
            boolean inForce,
            @Nullable LocalDate expiresOn) {}

    record TradeDeal(
            Matched matched, String progress, @Nullable Boolean safeguards) {}

    record Measure(Matched matched, boolean byUs, boolean active) {}

    record Concession(Matched matched, String topic, String state) {}

    record Objection(
            Matched matched,
            String who,
            String level,
            @Nullable String topic) {}

    record Venue(
            Matched matched,
            boolean hostControls,
            @Nullable String city,
            @Nullable Boolean openPress) {}

    record Readout(Matched matched, boolean byUs, boolean confirms) {}

    record Visit(
            Matched matched,
            @Nullable String occasion,
            @Nullable BigDecimal year,
            @Nullable String state) {}

    record Meeting(
            Matched matched,
            String kind,
            String state,
            @Nullable LocalDate heldOn) {}

    /** A fact of which one attribute is read: a TikTok deal, a policy, a treaty. */
    record State(Matched matched, String state) {}

    record Deadline(Matched matched, LocalDate dueOn) {}

    record Proposal(Matched matched, LocalDate earliestOn, LocalDate latestOn) {}

    private final FactBase facts;
    final LocalDate asOf;
    final Matched today;

    final List<Pledge> pledges = new ArrayList<>(0);
    final List<Deal> deals = new ArrayList<>(0);
    final List<Purchase> purchases = new ArrayList<>(0);
    final List<TrackRecord> trackRecords = new ArrayList<>(0);
    final List<Soybeans> soybeans = new ArrayList<>(0);
    final List<Order> orders = new ArrayList<>(0);
    final List<Transfer> transfers = new ArrayList<>(0);
    final List<Venture> ventures = new ArrayList<>(0);
    final List<State> tikTokDeals = new ArrayList<>(0);
    final List<Deadline> deadlines = new ArrayList<>(0);
    final List<Fentanyl> fentanyl = new ArrayList<>(0);

    /** The tariff over fentanyl; others are not looked at. */
    @Nullable
    Tariff fentanylTariff;

    /** The cuts of US tariffs; China's are not looked at. */
    final List<Cut> cuts = new ArrayList<>(0);

    final List<Truce> truces = new ArrayList<>(0);
    final List<State> policies = new ArrayList<>(0);
    final List<State> treaties = new ArrayList<>(0);
    final List<TradeDeal> tradeDeals = new ArrayList<>(0);
    final List<Measure> measures = new ArrayList<>(0);

    /** The concessions of the US; China's are not looked at. */
    final List<Concession> concessions = new ArrayList<>(0);

    final List<Objection> objections = new ArrayList<>(0);
    final List<Venue> venues = new ArrayList<>(0);
    final List<Readout> readouts = new ArrayList<>(0);
    final List<Visit> visits = new ArrayList<>(0);
    final List<Proposal> proposals = new ArrayList<>(0);
    final List<Meeting> meetings = new ArrayList<>(0);

    Given(FactBase facts, Cited cited) {
        this.facts = facts;
        asOf = facts.asOf();
        today = Matched.named(Match.Kind.DAY, null, Map.of("day", asOf), Grounds.NONE);
        for (CurrentFact fact : facts.current()) {
            Grounds grounds = cited.number(fact.citations());
            Match match = new Match(
                    Match.Kind.FACT,
                    fact.type(),
                    fact.subject(),
                    null,
                    fact.attributes(),
                    fact.leading().id(),
                    fact.citations());
            add(fact, new Matched(match, grounds));
        }
    }

    private void add(CurrentFact fact, Matched matched) {
        Map<String, Object> of = fact.attributes();
        switch (fact.type()) {
            case "InvestmentPledge" -> pledges.add(new Pledge(matched, stage(of), number(of, "amountUsdBn")));
            case "InvestmentDeal" ->
                deals.add(new Deal(matched, given(of, "name"), stage(of), number(of, "valueUsdBn")));
            case "PurchaseCommitment" ->
                purchases.add(new Purchase(
                        matched,
                        fact.subject(),
                        stage(of),
                        number(of, "amountUsdBn"),
                        number(of, "overYears"),
                        flag(of, "catchUpClause")));
            case "PurchaseTrackRecord" ->
                trackRecords.add(new TrackRecord(matched, Objects.requireNonNull(number(of, "deliveredShare"))));
            case "SoybeanPurchases" ->
                soybeans.add(
                        new Soybeans(matched, given(of, "level"), number(of, "tonnesMn"), text(of, "marketingYear")));
            case "AircraftOrder" ->
                orders.add(new Order(matched, stage(of), number(of, "aircraft"), day(of, "firstDelivery")));
            case "AlgorithmTransfer" ->
                transfers.add(new Transfer(matched, given(of, "mode"), given(of, "beijingPosition")));
            case "JointVenture" ->
                ventures.add(new Venture(
                        matched,
                        number(of, "usOwnershipPct"),
                        number(of, "byteDancePct"),
                        flag(of, "usSecurityOversight")));
            case "TikTokDeal" -> tikTokDeals.add(new State(matched, given(of, "stage")));
            case "DivestitureDeadline" ->
                deadlines.add(new Deadline(matched, Objects.requireNonNull(day(of, "dueOn"))));
            case "FentanylControls" ->
                fentanyl.add(new Fentanyl(matched, given(of, "action"), isTrue(of, "conditionalOnTariffRemoval")));
            case "Tariff" -> {
                if (fact.subject().equals("fentanyl")) {
                    fentanylTariff = new Tariff(matched, isTrue(of, "inForce"), number(of, "ratePct"));
                }
            }
            case "TariffCut" -> {
                if (given(of, "cutBy").equals("US")) {
                    cuts.add(new Cut(matched, stage(of), number(of, "points")));
                }
            }
            case "TariffTruce" ->
                truces.add(new Truce(matched, fact.subject(), isTrue(of, "inForce"), day(of, "expiresOn")));
            case "InvestmentPolicy" -> policies.add(new State(matched, given(of, "state")));
            case "TaxTreaty" -> treaties.add(new State(matched, given(of, "state")));
            case "TradeDeal" -> tradeDeals.add(new TradeDeal(matched, given(of, "progress"), flag(of, "safeguards")));
            case "PressureMeasure" ->
                measures.add(new Measure(
                        matched,
                        given(of, "side").equals("US"),
                        given(of, "state").equals("ACTIVE")));
            case "Concession" -> {
                if (given(of, "side").equals("US")) {
                    concessions.add(new Concession(matched, given(of, "topic"), given(of, "state")));
                }
            }
            case "Opposition" ->
                objections.add(new Objection(matched, given(of, "who"), given(of, "level"), text(of, "topic")));
            case "Venue" ->
                venues.add(new Venue(
                        matched, isTrue(of, "hostControlsProgramme"), text(of, "city"), flag(of, "openPress")));
            case "Readout" ->
                readouts.add(new Readout(matched, given(of, "side").equals("US"), isTrue(of, "confirmsVisit")));
            case "ReciprocalVisit" ->
                visits.add(new Visit(matched, text(of, "occasion"), number(of, "year"), text(of, "state")));
            case "ProposedTrip" ->
                proposals.add(new Proposal(
                        matched,
                        Objects.requireNonNull(day(of, "earliestOn")),
                        Objects.requireNonNull(day(of, "latestOn"))));
            case "Meeting" ->
                meetings.add(new Meeting(matched, given(of, "kind"), given(of, "state"), day(of, "heldOn")));
            default -> throw new IllegalArgumentException("The pack has no fact type " + fact.type());
        }
    }

    /** Adds the years of the days that the current facts give, and of the as-of day. */
    void addYears(Set<Integer> years) {
        years.add(asOf.getYear());
        for (CurrentFact fact : facts.current()) {
            for (Object value : fact.attributes().values()) {
                if (value instanceof LocalDate day) {
                    years.add(day.getYear());
                }
            }
        }
    }

    private static Stage stage(Map<String, Object> of) {
        return Stage.valueOf(given(of, "stage"));
    }

    private static String given(Map<String, Object> of, String attribute) {
        return Objects.requireNonNull(text(of, attribute));
    }

    private static @Nullable String text(Map<String, Object> of, String attribute) {
        return (String) of.get(attribute);
    }

    private static @Nullable BigDecimal number(Map<String, Object> of, String attribute) {
        return (BigDecimal) of.get(attribute);
    }

    private static @Nullable LocalDate day(Map<String, Object> of, String attribute) {
        return (LocalDate) of.get(attribute);
    }

    private static @Nullable Boolean flag(Map<String, Object> of, String attribute) {
        return (Boolean) of.get(attribute);
    }

    private static boolean isTrue(Map<String, Object> of, String attribute) {
        return Boolean.TRUE.equals(of.get(attribute));
    }
}
