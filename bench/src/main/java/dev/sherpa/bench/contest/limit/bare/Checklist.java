package dev.sherpa.bench.contest.limit.bare;

import static dev.sherpa.bench.contest.model.Status.BLOCKED;
import static dev.sherpa.bench.contest.model.Status.CONTESTED;
import static dev.sherpa.bench.contest.model.Status.MET;
import static dev.sherpa.bench.contest.model.Status.PARTIAL;
import static dev.sherpa.bench.contest.model.Status.UNKNOWN;
import static dev.sherpa.bench.contest.model.Status.UNMET;

import dev.sherpa.bench.contest.model.Answer;
import dev.sherpa.bench.contest.model.Engagement;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Decides items and conclusions by what facts mean together. */
record Checklist(Bars bars, Days days, long asOf, Sums sums) {

    private static final MathContext PRECISION = new MathContext(25, RoundingMode.HALF_EVEN);
    private static final Item[] ITEMS = Item.values();

    Answer answer() {
        boolean trip = sums.of(Item.CALENDAR) != 0;
        long feasible = trip ? days.freeFrom(Math.max(Math.max(asOf, bars.floor()), sums.firstDay)) : 0;
        Map<Item, Status> statuses = new EnumMap<>(Item.class);
        for (Item item : ITEMS) {
            statuses.put(
                    item,
                    switch (item) {
                        case INVESTMENT_DEALS -> deals();
                        case PURCHASE_COMMITMENT -> purchases();
                        case BIG_NUMBER_WIN -> best(statuses);
                        case TIKTOK_DEAL -> tikTok();
                        case FENTANYL -> fentanyl();
                        case RECIPROCAL_TERMS ->
                            ofTwo(
                                    sums.has(item, Mark.POLICY_EASED),
                                    sums.has(item, Mark.TREATY_EXTENDED),
                                    sums.of(item) != 0);
                        case BEIJING_PRIORITIES -> priorities();
                        case READOUTS_AGREE -> readouts();
                        case OPPOSITION -> opposition();
                        case TARIFF_TRUCE -> truce(trip);
                        case PRESSURE_MEASURES -> pressure();
                        case PREPARATORY_TALKS ->
                            ofTwo(
                                    sums.has(item, Mark.FRESH_CALL),
                                    sums.has(item, Mark.ROUND_AHEAD),
                                    sums.of(item) != 0);
                        case CALENDAR -> trip ? calendar(feasible) : UNKNOWN;
                        default -> strongest(sums.of(item));
                    });
        }
        Verdict verdict = verdict(statuses);
        return new Answer(
                statuses,
                verdict,
                engagement(verdict, statuses.getOrDefault(Item.TIKTOK_DEAL, UNKNOWN)),
                trip ? LocalDate.ofEpochDay(feasible) : null);
    }

    private static Status strongest(int flags) {
        if ((flags & Mark.BLOCKED) != 0) {
            return BLOCKED;
        }
        if ((flags & Mark.MET) != 0) {
            return MET;
        }
        if ((flags & Mark.PARTIAL) != 0) {
            return PARTIAL;
        }
        return (flags & Mark.UNMET) != 0 ? UNMET : UNKNOWN;
    }

    private static Status ofTwo(boolean one, boolean other, boolean recorded) {
        if (one && other) {
            return MET;
        }
        if (one || other) {
            return PARTIAL;
        }
        return recorded ? UNMET : UNKNOWN;
    }

    private Status deals() {
        BigDecimal total = sums.deals.round(PRECISION);
        if (total.compareTo(bars.deals()) >= 0) {
            return MET;
        }
        return total.signum() > 0 ? PARTIAL : strongest(sums.of(Item.INVESTMENT_DEALS));
    }

    private Status purchases() {
        BigDecimal credible =
                sums.inFull.add(sums.byRecord.multiply(sums.share)).round(PRECISION);
        if (credible.compareTo(bars.purchases()) >= 0) {
            return MET;
        }
        return sums.inFull.signum() > 0 || sums.byRecord.signum() > 0
                ? PARTIAL
                : strongest(sums.of(Item.PURCHASE_COMMITMENT));
    }

    private static Status best(Map<Item, Status> statuses) {
        Status pledge = statuses.get(Item.INVESTMENT_PLEDGE);
        Status deals = statuses.get(Item.INVESTMENT_DEALS);
        Status purchases = statuses.get(Item.PURCHASE_COMMITMENT);
        if (pledge == MET || deals == MET || purchases == MET) {
            return MET;
        }
        if (pledge == PARTIAL || deals == PARTIAL || purchases == PARTIAL) {
            return PARTIAL;
        }
        return pledge == UNMET || deals == UNMET || purchases == UNMET ? UNMET : UNKNOWN;
    }

    private Status tikTok() {
        Status deal = strongest(sums.of(Item.TIKTOK_DEAL));
        return deal == UNMET && sums.has(Item.TIKTOK_DEAL, Mark.RAN_OUT) ? BLOCKED : deal;
    }

    private Status fentanyl() {
        Status controls = strongest(sums.of(Item.FENTANYL));
        return controls != MET && sums.has(Item.FENTANYL, Mark.CONDITIONAL) && sums.has(Item.FENTANYL, Mark.LEVIED)
                ? BLOCKED
                : controls;
    }

    private Status priorities() {
        int flags = sums.of(Item.BEIJING_PRIORITIES);
        int moved = Integer.bitCount(flags & (Mark.CHIPS | Mark.TAIWAN | Mark.TARIFFS));
        if (moved == 0) {
            return strongest(flags);
        }
        return moved >= bars.topics() ? MET : PARTIAL;
    }

    private Status readouts() {
        boolean us = sums.has(Item.READOUTS_AGREE, Mark.US_CONFIRMS);
        boolean china = sums.has(Item.READOUTS_AGREE, Mark.CHINA_CONFIRMS);
        if (!sums.has(Item.READOUTS_AGREE, Mark.US_HEARD) || !sums.has(Item.READOUTS_AGREE, Mark.CHINA_HEARD)) {
            return UNKNOWN;
        }
        if (us != china) {
            return CONTESTED;
        }
        return us ? MET : UNMET;
    }

    private Status opposition() {
        int flags = sums.of(Item.OPPOSITION);
        return (flags & Mark.PARTIAL) != 0 && (flags & Mark.BLOCKED) == 0 ? PARTIAL : strongest(flags);
    }

    private Status truce(boolean trip) {
        if (sums.of(Item.TARIFF_TRUCE) == 0) {
            return UNKNOWN;
        }
        if (!sums.has(Item.TARIFF_TRUCE, Mark.STANDING)) {
            return BLOCKED;
        }
        return trip && sums.truceEnd < sums.lastDay ? PARTIAL : MET;
    }

    private Status pressure() {
        if (sums.of(Item.PRESSURE_MEASURES) == 0) {
            return UNKNOWN;
        }
        if (sums.active == 0) {
            return MET;
        }
        return sums.active <= bars.tolerated() ? PARTIAL : UNMET;
    }

    private Status calendar(long feasible) {
        if (feasible > sums.lastDay) {
            return BLOCKED;
        }
        long first = Math.max(sums.firstDay, asOf);
        return first < bars.floor() || days.arePoor(first, sums.lastDay) ? PARTIAL : MET;
    }

    private static Verdict verdict(Map<Item, Status> statuses) {
        int required = 0;
        int met = 0;
        int partial = 0;
        int unknown = 0;
        boolean blocked = false;
        boolean doubted = false;
        for (Item item : ITEMS) {
            Status status = statuses.get(item);
            boolean stops = status == BLOCKED;
            if (item.isRequired()) {
                required++;
                met += status == MET ? 1 : 0;
                partial += status == PARTIAL ? 1 : 0;
                unknown += status == UNKNOWN ? 1 : 0;
                blocked |= stops;
            } else {
                doubted |= stops || status == CONTESTED;
            }
        }
        if (blocked) {
            return Verdict.BLOCKED;
        }
        if (unknown * 2 >= required) {
            return Verdict.INSUFFICIENT_FACTS;
        }
        if (met + partial < required || met * 2 < required) {
            return Verdict.NOT_READY;
        }
        return partial > 0 || doubted ? Verdict.WITHIN_REACH : Verdict.READY;
    }

    private Engagement engagement(Verdict verdict, Status tikTok) {
        if (verdict == Verdict.READY || verdict == Verdict.WITHIN_REACH) {
            return Engagement.BEIJING_VISIT;
        }
        if ((tikTok == MET || tikTok == PARTIAL) && sums.has(Item.PREPARATORY_TALKS, Mark.SUMMIT_AHEAD)) {
            return Engagement.APEC_SIDELINES;
        }
        return sums.has(Item.PREPARATORY_TALKS, Mark.CALL_AHEAD | Mark.FRESH_CALL) ? Engagement.CALL : Engagement.NONE;
    }
}
