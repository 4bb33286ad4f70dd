package dev.sherpa.bench.contest.limit.bare;

import static dev.sherpa.bench.contest.limit.bare.Mark.MET;
import static dev.sherpa.bench.contest.limit.bare.Mark.PARTIAL;
import static dev.sherpa.bench.contest.limit.bare.Mark.UNMET;

import dev.sherpa.bench.contest.model.Item;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what facts mean, each by itself, as of a day.
 *
 * @param bars the bars
 * @param asOf the epoch day
 */
record Reading(Bars bars, long asOf) {

    private static final long ENDLESS = Long.MAX_VALUE;

    Mark read(String type, String subject, Map<String, Object> of) {
        return switch (type) {
            case "InvestmentPledge" ->
                Mark.of(Item.INVESTMENT_PLEDGE, offer(of, reaches(of, "amountUsdBn", bars.pledge())));
            case "InvestmentDeal" -> deal(of);
            case "PurchaseCommitment" -> purchase(of);
            case "PurchaseTrackRecord" ->
                new Mark(
                        Item.PURCHASE_COMMITMENT,
                        Mark.RECORD,
                        Objects.requireNonNull(number(of, "deliveredShare")),
                        0,
                        0);
            case "SoybeanPurchases" ->
                Mark.of(
                        Item.SOYBEANS,
                        switch (text(of, "level")) {
                            case "SHARPLY_INCREASED" -> MET;
                            case "RESUMED" -> PARTIAL;
                            default -> UNMET;
                        });
            case "AircraftOrder" -> {
                LocalDate first = day(of, "firstDelivery");
                boolean inTime = first != null && first.toEpochDay() <= bars.termEnd();
                yield Mark.of(Item.AIRCRAFT_ORDER, offer(of, inTime && reaches(of, "aircraft", bars.aircraft())));
            }
            case "AlgorithmTransfer" ->
                Mark.of(Item.ALGORITHM_LICENSING, transfer(text(of, "mode"), text(of, "beijingPosition")));
            case "JointVenture" -> Mark.of(Item.TIKTOK_OWNERSHIP, venture(of));
            case "TikTokDeal" ->
                Mark.of(
                        Item.TIKTOK_DEAL,
                        switch (text(of, "stage")) {
                            case "ENDORSED", "CLOSED" -> MET;
                            case "PRELIMINARY" -> PARTIAL;
                            default -> UNMET;
                        });
            case "DivestitureDeadline" ->
                Mark.of(
                        Item.TIKTOK_DEAL,
                        Objects.requireNonNull(day(of, "dueOn")).toEpochDay() < asOf ? Mark.RAN_OUT : 0);
            case "FentanylControls" ->
                Mark.of(
                        Item.FENTANYL,
                        switch (text(of, "action")) {
                                    case "TIGHTENED", "ENFORCED" -> MET;
                                    case "PROMISED" -> PARTIAL;
                                    default -> UNMET;
                                }
                                | (is(of, "conditionalOnTariffRemoval") ? Mark.CONDITIONAL : 0));
            case "Tariff" ->
                Mark.of(Item.FENTANYL, !subject.equals("fentanyl") ? 0 : is(of, "inForce") ? Mark.LEVIED : MET);
            case "TariffCut" ->
                Mark.of(
                        Item.TARIFF_RELIEF,
                        isAmerican(of, "cutBy") ? offer(of, reaches(of, "points", bars.points())) : 0);
            case "TariffTruce" -> truce(of);
            case "InvestmentPolicy" ->
                Mark.of(Item.RECIPROCAL_TERMS, UNMET | (text(of, "state").equals("IN_FORCE") ? 0 : Mark.POLICY_EASED));
            case "TaxTreaty" ->
                Mark.of(
                        Item.RECIPROCAL_TERMS,
                        UNMET | (text(of, "state").equals("EXTENDED") ? Mark.TREATY_EXTENDED : 0));
            case "TradeDeal" ->
                Mark.of(
                        Item.IRREVERSIBILITY,
                        switch (text(of, "progress")) {
                            case "SIGNED", "RATIFIED" -> is(of, "safeguards") ? MET : PARTIAL;
                            case "PRELIMINARY" -> PARTIAL;
                            default -> UNMET;
                        });
            case "PressureMeasure" ->
                Mark.of(Item.PRESSURE_MEASURES, UNMET | (text(of, "state").equals("ACTIVE") ? Mark.ACTIVE : 0));
            case "Concession" -> Mark.of(Item.BEIJING_PRIORITIES, isAmerican(of, "side") ? concession(of) : 0);
            case "Opposition" ->
                Mark.of(
                        Item.OPPOSITION,
                        switch (text(of, "level")) {
                            case "BLOCKING" -> Mark.BLOCKED;
                            case "VOICED" -> PARTIAL;
                            default -> MET;
                        });
            case "Venue" ->
                Mark.of(
                        Item.CHOREOGRAPHY,
                        is(of, "hostControlsProgramme") && Boolean.FALSE.equals(of.get("openPress")) ? MET : UNMET);
            case "Readout" -> Mark.of(Item.READOUTS_AGREE, readout(of));
            case "ReciprocalVisit" -> Mark.of(Item.RECIPROCAL_VISIT, visit((String) of.get("state")));
            case "ProposedTrip" ->
                new Mark(
                        Item.CALENDAR,
                        UNMET,
                        BigDecimal.ZERO,
                        Objects.requireNonNull(day(of, "earliestOn")).toEpochDay(),
                        Objects.requireNonNull(day(of, "latestOn")).toEpochDay());
            case "Meeting" -> Mark.of(Item.PREPARATORY_TALKS, UNMET | meeting(of));
            default -> throw new IllegalArgumentException("The pack has no fact type " + type);
        };
    }

    private static int offer(Map<String, Object> of, boolean reaches) {
        return switch (text(of, "stage")) {
            case "ANNOUNCED", "SIGNED", "DELIVERED" -> reaches ? MET : PARTIAL;
            case "FLOATED", "OFFERED" -> PARTIAL;
            default -> UNMET;
        };
    }

    private static Mark deal(Map<String, Object> of) {
        BigDecimal value = number(of, "valueUsdBn");
        return value != null && isAnnounced(text(of, "stage"))
                ? new Mark(Item.INVESTMENT_DEALS, UNMET | Mark.ANNOUNCED, value, 0, 0)
                : Mark.of(Item.INVESTMENT_DEALS, UNMET);
    }

    private Mark purchase(Map<String, Object> of) {
        String stage = text(of, "stage");
        BigDecimal amount = number(of, "amountUsdBn");
        if (!isAnnounced(stage) || amount == null) {
            return Mark.of(
                    Item.PURCHASE_COMMITMENT, stage.equals("FLOATED") || stage.equals("OFFERED") ? PARTIAL : UNMET);
        }
        BigDecimal over = number(of, "overYears");
        BigDecimal value = over == null || over.compareTo(bars.years()) <= 0
                ? amount
                : amount.multiply(bars.years()).divide(over, MathContext.DECIMAL128);
        boolean inFull = is(of, "catchUpClause") || stage.equals("DELIVERED");
        return new Mark(Item.PURCHASE_COMMITMENT, UNMET | (inFull ? Mark.IN_FULL : Mark.BY_RECORD), value, 0, 0);
    }

    private static boolean isAnnounced(String stage) {
        return stage.equals("ANNOUNCED") || stage.equals("SIGNED") || stage.equals("DELIVERED");
    }

    private static int transfer(String mode, String beijing) {
        if (beijing.equals("REFUSES")
                || !beijing.equals("APPROVED") && (mode.equals("EXPORT") || mode.equals("SALE"))) {
            return Mark.BLOCKED;
        }
        if (!mode.equals("LICENSE")) {
            return UNMET;
        }
        return beijing.equals("APPROVED") ? MET : beijing.equals("SIGNALS") ? PARTIAL : UNMET;
    }

    private int venture(Map<String, Object> of) {
        BigDecimal byteDance = number(of, "byteDancePct");
        if (byteDance != null
                && byteDance.compareTo(bars.byteDanceCeiling()) < 0
                && is(of, "usSecurityOversight")
                && reaches(of, "usOwnershipPct", bars.usShare())) {
            return MET;
        }
        return reaches(of, "usOwnershipPct", bars.usMajority()) ? PARTIAL : UNMET;
    }

    private Mark truce(Map<String, Object> of) {
        LocalDate expires = day(of, "expiresOn");
        long last = expires == null ? ENDLESS : expires.toEpochDay();
        boolean standing = is(of, "inForce") && last >= asOf;
        return new Mark(Item.TARIFF_TRUCE, UNMET | (standing ? Mark.STANDING : 0), BigDecimal.ZERO, 0, last);
    }

    private static int concession(Map<String, Object> of) {
        if (!text(of, "state").equals("MADE")) {
            return UNMET;
        }
        return switch (text(of, "topic")) {
            case "CHIPS" -> UNMET | Mark.CHIPS;
            case "TAIWAN" -> UNMET | Mark.TAIWAN;
            case "TARIFFS" -> UNMET | Mark.TARIFFS;
            default -> UNMET;
        };
    }

    private static int readout(Map<String, Object> of) {
        boolean confirms = is(of, "confirmsVisit");
        return isAmerican(of, "side")
                ? Mark.US_HEARD | (confirms ? Mark.US_CONFIRMS : 0)
                : Mark.CHINA_HEARD | (confirms ? Mark.CHINA_CONFIRMS : 0);
    }

    private static int visit(@Nullable String state) {
        if (state == null) {
            return 0;
        }
        return switch (state) {
            case "SCHEDULED", "ACCEPTED" -> MET;
            case "FLOATED" -> PARTIAL;
            default -> UNMET;
        };
    }

    private int meeting(Map<String, Object> of) {
        LocalDate heldOn = day(of, "heldOn");
        if (heldOn == null) {
            return 0;
        }
        String kind = text(of, "kind");
        String state = text(of, "state");
        long day = heldOn.toEpochDay();
        if (state.equals("HELD")) {
            return kind.equals("LEADERS_CALL") && day <= asOf && day >= asOf - bars.freshDays() ? Mark.FRESH_CALL : 0;
        }
        if (!state.equals("PLANNED") || day < asOf) {
            return 0;
        }
        return switch (kind) {
            case "ROUND" -> Mark.ROUND_AHEAD;
            case "SUMMIT" -> Mark.SUMMIT_AHEAD;
            case "LEADERS_CALL" -> Mark.CALL_AHEAD;
            default -> 0;
        };
    }

    private static boolean reaches(Map<String, Object> of, String attribute, BigDecimal bar) {
        BigDecimal number = number(of, attribute);
        return number != null && number.compareTo(bar) >= 0;
    }

    private static boolean isAmerican(Map<String, Object> of, String side) {
        return text(of, side).equals("US");
    }

    private static String text(Map<String, Object> of, String attribute) {
        return (String) Objects.requireNonNull(of.get(attribute));
    }

    private static @Nullable BigDecimal number(Map<String, Object> of, String attribute) {
        return (BigDecimal) of.get(attribute);
    }

    private static @Nullable LocalDate day(Map<String, Object> of, String attribute) {
        return (LocalDate) of.get(attribute);
    }

    private static boolean is(Map<String, Object> of, String attribute) {
        return Boolean.TRUE.equals(of.get(attribute));
    }
}
