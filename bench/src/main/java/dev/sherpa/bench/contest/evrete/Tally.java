package dev.sherpa.bench.contest.evrete;

import dev.sherpa.bench.contest.model.Concession;
import dev.sherpa.bench.contest.model.InvestmentDeal;
import dev.sherpa.bench.contest.model.ProposedTrip;
import dev.sherpa.bench.contest.model.PurchaseCommitment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rules add up, fact by fact. */
public final class Tally {

    private BigDecimal dealsUsdBn = BigDecimal.ZERO;
    private BigDecimal lowestShare = BigDecimal.ONE;
    private BigDecimal crediblePurchasesUsdBn = BigDecimal.ZERO;
    private final Set<Concession.Topic> topicsMoved = EnumSet.noneOf(Concession.Topic.class);
    private int activeMeasures;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    void add(InvestmentDeal deal) {
        dealsUsdBn = dealsUsdBn.add(Objects.requireNonNull(deal.valueUsdBn()));
    }

    void take(BigDecimal deliveredShare) {
        lowestShare = lowestShare.min(deliveredShare);
    }

    void add(PurchaseCommitment purchase, BigDecimal years) {
        crediblePurchasesUsdBn = crediblePurchasesUsdBn.add(purchase.credibleWithin(years, lowestShare));
    }

    void move(Concession.Topic topic) {
        topicsMoved.add(topic);
    }

    void countActiveMeasure() {
        activeMeasures++;
    }

    void include(ProposedTrip trip) {
        firstDay = firstDay == null || trip.earliestOn().isBefore(firstDay) ? trip.earliestOn() : firstDay;
        lastDay = lastDay == null || trip.latestOn().isAfter(lastDay) ? trip.latestOn() : lastDay;
    }

    Totals totals() {
        return new Totals(dealsUsdBn, crediblePurchasesUsdBn, topicsMoved.size(), activeMeasures);
    }

    Optional<TripWindow> trip(LocalDate today) {
        if (firstDay == null || lastDay == null) {
            return Optional.empty();
        }
        return Optional.of(new TripWindow(firstDay.isBefore(today) ? today : firstDay, lastDay));
    }
}
