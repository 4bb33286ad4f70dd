package dev.sherpa.rules.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the five documents report, as typed facts: one document, one request. */
public final class FiveDocuments {

    /** An instant at which all five documents are recorded. */
    public static final Instant ALL_RECORDED = Instant.parse("2025-10-01T08:04:00Z");

    private static final Instant FIRST_RECORDED = Instant.parse("2025-10-01T08:00:00Z");

    /** Type, subject, by, rating, attributes; said on the day of the document's publication. */
    private static final String FACTS = """
            # wsj-2025-02-04
            PurchaseCommitment phase-one-restored PEOPLE_FAMILIAR B2 category=MIXED, amountUsdBn=200, overYears=2, stage=OFFERED, catchUpClause=false
            PurchaseTrackRecord phase-one ANALYST A2 deal=Phase One, deliveredShare=0.58
            InvestmentPledge china-investment PEOPLE_FAMILIAR B3 stage=FLOATED, sectors=electric-car batteries
            FentanylControls precursors PEOPLE_FAMILIAR B3 action=PROMISED, conditionalOnTariffRemoval=false
            Tariff fentanyl US_OFFICIAL A1 imposedBy=US, ratePct=10, inForce=true
            AlgorithmTransfer tiktok-algorithm REPORTER B3 mode=UNDECIDED, beijingPosition=SILENT
            JointVenture tiktok-us US_OFFICIAL B2 usOwnershipPct=50, byteDancePct=50, usSecurityOversight=false
            TradeDeal us-china PEOPLE_FAMILIAR B2 progress=NONE, safeguards=false
            Opposition us-advisers REPORTER B2 who=ADVISERS, topic=trade-only deal, level=VOICED
            Concession us/chips PEOPLE_FAMILIAR B3 side=US, topic=CHIPS, state=ASKED
            # wsj-2025-09-14
            DivestitureDeadline tiktok REPORTER A2 dueOn=2025-09-17, extensions=3, extendedBy=Trump
            AlgorithmTransfer tiktok-algorithm REPORTER B2 mode=WITHHELD, beijingPosition=SILENT
            TikTokDeal tiktok REPORTER B2 stage=NONE
            TariffTruce us-china REPORTER A2 inForce=true
            Venue visit PEOPLE_FAMILIAR B2 city=Beijing, hostControlsProgramme=true, openPress=false
            ReciprocalVisit xi-to-us PEOPLE_FAMILIAR B3 occasion=G20, year=2026, state=FLOATED
            SoybeanPurchases soybeans REPORTER B2 level=NONE
            FentanylControls precursors REPORTER B2 action=NONE, conditionalOnTariffRemoval=true
            Tariff fentanyl REPORTER A1 imposedBy=US, ratePct=20, inForce=true
            AircraftOrder boeing REPORTER B2 manufacturer=Boeing, stage=FLOATED, backlogAircraft=100, firstDelivery=2029-06-30
            PressureMeasure china/analog-chip-dumping-probe CHINA_OFFICIAL A1 side=CHINA, kind=PROBE, state=ACTIVE
            PressureMeasure china/chip-discrimination-probe CHINA_OFFICIAL A1 side=CHINA, kind=PROBE, state=ACTIVE
            PressureMeasure us/entity-list-23 US_OFFICIAL A1 side=US, kind=BLACKLIST, state=ACTIVE
            Meeting round/madrid REPORTER A1 kind=ROUND, state=HELD, heldOn=2025-09-14
            PurchaseCommitment phase-one-restored REPORTER B2 category=MIXED, stage=NONE, catchUpClause=false
            # madrid-2025-09-15
            DivestitureDeadline tiktok REPORTER D4 dueOn=2025-09-17, extensions=3, extendedBy=Biden
            TariffCut us-to-china ANALYST C3 cutBy=US, points=10, stage=FLOATED
            # call-preview-2025-09-18
            TikTokDeal tiktok CHINA_OFFICIAL B2 stage=PRELIMINARY
            TradeDeal us-china CHINA_OFFICIAL B3 progress=PRELIMINARY, safeguards=false
            Concession us/chips REPORTER B2 side=US, topic=CHIPS, state=MADE
            Concession us/taiwan REPORTER B2 side=US, topic=TAIWAN, state=MADE
            Concession us/tariffs ANALYST C3 side=US, topic=TARIFFS, state=ASKED
            Meeting leaders-call/september REPORTER B1 kind=LEADERS_CALL, state=PLANNED, heldOn=2025-09-19
            # hutong-2025-09-22
            Meeting leaders-call/september ANALYST A1 kind=LEADERS_CALL, state=HELD, heldOn=2025-09-19
            Meeting round/next-bessent-he US_OFFICIAL B1 kind=ROUND, state=PLANNED, heldOn=2025-10-20
            Meeting summit/apec ANALYST B2 kind=SUMMIT, state=PLANNED, heldOn=2025-10-31
            AlgorithmTransfer tiktok-algorithm ANALYST B2 mode=LICENSE, beijingPosition=SIGNALS
            JointVenture tiktok-us ANALYST B2 usOwnershipPct=80, byteDancePct=19.9, byteDanceLargestHolder=true, usSecurityOversight=true
            TikTokDeal tiktok ANALYST A2 stage=ENDORSED
            InvestmentPledge china-investment ANALYST B2 stage=NONE
            InvestmentPolicy america-first-investment-policy ANALYST A1 state=IN_FORCE
            TaxTreaty us-china-1984-convention ANALYST A2 state=UNDER_REVIEW
            Opposition congress ANALYST B3 who=CONGRESS, topic=TikTok ownership structure, level=VOICED
            Readout leaders-call/china ANALYST A2 side=CHINA, confirmsVisit=false, topics=TikTok
            Readout leaders-call/us ANALYST A2 side=US, confirmsVisit=true, topics=trade|fentanyl|Ukraine|TikTok|APEC meeting|China visit|Xi visit
            ReciprocalVisit xi-to-us ANALYST B2 state=ACCEPTED
            ProposedTrip visit US_OFFICIAL B2 earliestOn=2026-01-01, latestOn=2026-12-31
            PressureMeasure china/nvidia-antitrust CHINA_OFFICIAL A1 side=CHINA, kind=PROBE, state=ACTIVE
            FentanylControls precursors ANALYST B3 action=TIGHTENED, conditionalOnTariffRemoval=false
            """;

    private FiveDocuments() {}

    /** The facts in the order of their recording, numbered from 1. */
    public static List<StatedFact> facts() {
        List<StatedFact> facts = new ArrayList<>();
        Instant recorded = FIRST_RECORDED.minus(Duration.ofMinutes(1));
        StatedSource source = null;
        for (String line : FACTS.lines().toList()) {
            if (line.startsWith("# ")) {
                source = KnownSources.named(line.substring(2));
                recorded = recorded.plus(Duration.ofMinutes(1));
            } else {
                facts.add(fact(facts.size() + 1, line, source, recorded));
            }
        }
        return List.copyOf(facts);
    }

    private static StatedFact fact(int number, String line, StatedSource source, Instant recorded) {
        String[] parts = line.split(" ", 5);
        LocalDate said = source.published();
        return new StatedFact(
                number,
                parts[0],
                parts[1],
                Attributes.of(parts[0], parts[4]),
                said,
                parts[2],
                source,
                parts[3],
                null,
                recorded,
                null);
    }
}
