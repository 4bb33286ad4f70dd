package dev.sherpa.bench.contest.easyrules;

import dev.sherpa.bench.contest.model.AircraftOrder;
import dev.sherpa.bench.contest.model.FentanylControls;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Side;
import dev.sherpa.bench.contest.model.SoybeanPurchases;
import dev.sherpa.bench.contest.model.Stage;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Tariff;
import dev.sherpa.bench.contest.model.TariffCut;
import java.util.List;
import org.jeasy.rules.api.Rules;

/** The items about soybeans, aircraft, fentanyl and tariffs. */
final class DeliverableRules {

    private DeliverableRules() {}

    static List<Rules> all() {
        return List.of(soybeans(), aircraftOrder(), fentanyl(), tariffRelief());
    }

    private static Rules soybeans() {
        return new Clauses()
                .item(
                        "Soybean purchases have risen sharply",
                        Item.SOYBEANS,
                        Status.MET,
                        facts -> facts.any(
                                SoybeanPurchases.class, it -> it.level() == SoybeanPurchases.Level.SHARPLY_INCREASED))
                .item(
                        "Soybean purchases have resumed",
                        Item.SOYBEANS,
                        Status.PARTIAL,
                        facts -> facts.any(SoybeanPurchases.class, it -> it.level() == SoybeanPurchases.Level.RESUMED))
                .item(
                        "Soybean purchases are on record",
                        Item.SOYBEANS,
                        Status.UNMET,
                        facts -> facts.any(SoybeanPurchases.class))
                .inOrder();
    }

    private static Rules aircraftOrder() {
        return new Clauses()
                .item(
                        "A large aircraft order is delivered within the term",
                        Item.AIRCRAFT_ORDER,
                        Status.MET,
                        facts -> facts.any(
                                AircraftOrder.class,
                                it -> it.stage().compareTo(Stage.ANNOUNCED) >= 0
                                        && Numbers.atLeast(
                                                it.aircraft(), facts.bars().aircraft())
                                        && Days.onOrBefore(
                                                it.firstDelivery(), facts.bars().termEnd())))
                .item(
                        "An aircraft order is floated",
                        Item.AIRCRAFT_ORDER,
                        Status.PARTIAL,
                        facts -> facts.any(AircraftOrder.class, it -> it.stage().compareTo(Stage.FLOATED) >= 0))
                .item(
                        "An aircraft order is on record",
                        Item.AIRCRAFT_ORDER,
                        Status.UNMET,
                        facts -> facts.any(AircraftOrder.class))
                .inOrder();
    }

    private static Rules fentanyl() {
        return new Clauses()
                .item(
                        "China has tightened its controls on precursors",
                        Item.FENTANYL,
                        Status.MET,
                        facts -> facts.any(
                                FentanylControls.class,
                                it -> it.action() == FentanylControls.Action.TIGHTENED
                                        || it.action() == FentanylControls.Action.ENFORCED))
                .item(
                        "The fentanyl tariff is gone",
                        Item.FENTANYL,
                        Status.MET,
                        facts -> facts.any(Tariff.class, it -> it.subject().equals("fentanyl") && !it.inForce()))
                .item("China waits for the fentanyl tariff to go", Item.FENTANYL, Status.BLOCKED, facts -> facts.any(
                                Tariff.class, it -> it.subject().equals("fentanyl") && it.inForce())
                        .flatMap(tariff -> facts.any(
                                        FentanylControls.class,
                                        it -> Boolean.TRUE.equals(it.conditionalOnTariffRemoval()))
                                .map(controls -> List.of(tariff.get(0), controls.get(0)))))
                .item(
                        "China promises controls on precursors",
                        Item.FENTANYL,
                        Status.PARTIAL,
                        facts -> facts.any(
                                FentanylControls.class, it -> it.action() == FentanylControls.Action.PROMISED))
                .item(
                        "Controls on precursors are on record",
                        Item.FENTANYL,
                        Status.UNMET,
                        facts -> facts.any(FentanylControls.class))
                .inOrder();
    }

    private static Rules tariffRelief() {
        return new Clauses()
                .item(
                        "The US cuts its tariffs far enough",
                        Item.TARIFF_RELIEF,
                        Status.MET,
                        facts -> facts.any(
                                TariffCut.class,
                                it -> it.cutBy() == Side.US
                                        && it.stage().compareTo(Stage.ANNOUNCED) >= 0
                                        && Numbers.atLeast(
                                                it.points(), facts.bars().tariffPoints())))
                .item(
                        "A US tariff cut is floated",
                        Item.TARIFF_RELIEF,
                        Status.PARTIAL,
                        facts -> facts.any(
                                TariffCut.class,
                                it -> it.cutBy() == Side.US && it.stage().compareTo(Stage.FLOATED) >= 0))
                .item(
                        "A US tariff cut is on record",
                        Item.TARIFF_RELIEF,
                        Status.UNMET,
                        facts -> facts.any(TariffCut.class, it -> it.cutBy() == Side.US))
                .inOrder();
    }
}
