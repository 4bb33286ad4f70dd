package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fact type of the catalogue's section 2 with its attributes. */
record FactType(String name, List<AttributeType> attributes) {

    private static final String STAGES = "NONE/FLOATED/OFFERED/ANNOUNCED/SIGNED/DELIVERED";

    /** The untyped marketingYear is left out: no clause reads it. */
    private static final String CATALOGUE = """
            InvestmentPledge stage! STAGE, amountUsdBn >=0, sectors list, horizonYears >0
            InvestmentDeal name! text, stage! STAGE, kind ACQUISITION/GREENFIELD/OTHER, sector text, valueUsdBn >=0
            PurchaseCommitment stage! STAGE, category FARM/ENERGY/INDUSTRIAL/AIRCRAFT/SERVICES/TECH/MIXED, amountUsdBn >=0, overYears >0, catchUpClause bool
            PurchaseTrackRecord deal! text, deliveredShare! 0..1
            SoybeanPurchases level! NONE/RESUMED/SHARPLY_INCREASED, tonnesMn >=0
            AircraftOrder stage! STAGE, manufacturer text, aircraft count, backlogAircraft count, firstDelivery date
            AlgorithmTransfer mode! UNDECIDED/WITHHELD/LICENSE/EXPORT/SALE, beijingPosition! REFUSES/SILENT/SIGNALS/APPROVED
            JointVenture usOwnershipPct 0..100, byteDancePct 0..100, byteDanceLargestHolder bool, usSecurityOversight bool
            TikTokDeal stage! NONE/PRELIMINARY/ENDORSED/CLOSED
            DivestitureDeadline dueOn! date, extensions count, extendedBy text
            FentanylControls action! NONE/PROMISED/TIGHTENED/ENFORCED, conditionalOnTariffRemoval bool
            Tariff inForce! bool, imposedBy text, ratePct >=0
            TariffCut cutBy! US/CHINA, stage! STAGE, points >=0
            InvestmentPolicy state! IN_FORCE/PARTLY_ROLLED_BACK/REPEALED
            TaxTreaty state! IN_FORCE/UNDER_REVIEW/EXTENDED/TERMINATED
            TradeDeal progress! NONE/NEGOTIATING/PRELIMINARY/SIGNED/RATIFIED, safeguards bool
            TariffTruce inForce! bool, expiresOn date
            Venue hostControlsProgramme! bool, city text, openPress bool
            Readout side! US/CHINA, confirmsVisit! bool, topics list
            ReciprocalVisit occasion text, year number, state NONE/FLOATED/ACCEPTED/SCHEDULED
            ProposedTrip earliestOn! date, latestOn! date
            PressureMeasure side! US/CHINA, kind! PROBE/BLACKLIST/EXPORT_CONTROL/TARIFF, state! ACTIVE/SUSPENDED/CLOSED
            Concession side! US/CHINA, topic! CHIPS/TAIWAN/TARIFFS/OTHER, state! ASKED/OFFERED/MADE
            Meeting kind! ROUND/LEADERS_CALL/MINISTERS_CALL/SUMMIT, state! PLANNED/HELD/CANCELLED, heldOn date
            Opposition who! CONGRESS/ADVISERS/OTHER, level! NONE/VOICED/BLOCKING, topic text
            """;

    private static final Map<String, FactType> BY_NAME = readCatalogue();

    static FactType named(String name) {
        FactType type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no such fact type: " + name);
        }
        return type;
    }

    static List<FactType> all() {
        return List.copyOf(BY_NAME.values());
    }

    AttributeType attribute(String attribute) {
        return attributes.stream()
                .filter(candidate -> candidate.name().equals(attribute))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + attribute));
    }

    /** Whether the service would take these attributes. */
    boolean allows(Map<String, Object> values) {
        boolean known = values.entrySet().stream()
                .allMatch(value -> attribute(value.getKey()).allows(value.getValue()));
        boolean complete = attributes.stream().allMatch(type -> !type.required() || values.containsKey(type.name()));
        return known && complete && (!name.equals("ProposedTrip") || inOrder(values));
    }

    private static boolean inOrder(Map<String, Object> trip) {
        LocalDate earliest = (LocalDate) trip.get("earliestOn");
        return !earliest.isAfter((LocalDate) trip.get("latestOn"));
    }

    private static Map<String, FactType> readCatalogue() {
        Map<String, FactType> types = new LinkedHashMap<>();
        for (String line : CATALOGUE.lines().toList()) {
            String[] nameAndAttributes = line.split(" ", 2);
            List<AttributeType> attributes = Arrays.stream(nameAndAttributes[1].split(", "))
                    .map(FactType::readAttribute)
                    .toList();
            types.put(nameAndAttributes[0], new FactType(nameAndAttributes[0], attributes));
        }
        return Collections.unmodifiableMap(types);
    }

    private static AttributeType readAttribute(String text) {
        String[] nameAndKind = text.split(" ");
        boolean required = nameAndKind[0].endsWith("!");
        return new AttributeType(nameAndKind[0].replace("!", ""), required, nameAndKind[1].replace("STAGE", STAGES));
    }
}
