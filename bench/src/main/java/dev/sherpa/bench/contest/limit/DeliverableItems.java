package dev.sherpa.bench.contest.limit;

import static dev.sherpa.bench.contest.limit.Row.EACH;
import static dev.sherpa.bench.contest.limit.Stage.ANNOUNCED;
import static dev.sherpa.bench.contest.limit.Stage.FLOATED;

import dev.sherpa.rules.pack.ItemDefinition;

/** Soybeans, aircraft and the cut of tariffs. */
final class DeliverableItems {

    private final Constants constants;

    private final ItemDefinition soybeans;
    private final Clause sharply;
    private final Clause resumed;
    private final Clause notRaised;
    private final Clause levelRecorded;

    private final ItemDefinition aircraft;
    private final Bar count;
    private final Bar term;
    private final Clause large;
    private final Clause orderFloated;
    private final Clause noOrder;
    private final Clause orderRecorded;

    private final ItemDefinition relief;
    private final Bar points;
    private final Clause cutReaches;
    private final Clause cutFloated;
    private final Clause noCut;
    private final Clause cutRecorded;

    DeliverableItems(Constants constants) {
        this.constants = constants;
        soybeans = constants.item("soybeans");
        sharply = constants.clause("Soybean purchases have risen sharply");
        resumed = constants.clause("Soybean purchases have resumed");
        notRaised = constants.clause("China has not raised its soybean purchases");
        levelRecorded = constants.clause("The level of soybean purchases is on record");
        aircraft = constants.item("aircraft-order");
        count = constants.bar("aircraft.bar-count");
        term = constants.bar("term.ends-on");
        large = constants.clause("A large aircraft order is delivered within the term");
        orderFloated = constants.clause("An aircraft order is at least floated");
        noOrder = constants.clause("There is no aircraft order");
        orderRecorded = constants.clause("An aircraft order is on record");
        relief = constants.item("tariff-relief");
        points = constants.bar("tariff-cut.bar-points");
        cutReaches = constants.clause("An announced US tariff cut reaches the bar");
        cutFloated = constants.clause("A US tariff cut is at least floated");
        noCut = constants.clause("No US tariff cut is on offer");
        cutRecorded = constants.clause("A US tariff cut is on record");
    }

    Item soybeans(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(sharply);
        for (Given.Soybeans each : given.soybeans) {
            if (each.level().equals("SHARPLY_INCREASED")) {
                findings.holds(
                        "China has sharply increased its purchases of American soybeans (" + amount(each) + ").",
                        each.matched());
            }
        }
        findings.open(resumed);
        for (Given.Soybeans each : given.soybeans) {
            if (each.level().equals("RESUMED")) {
                findings.holds(
                        "China has resumed its purchases of American soybeans without a sharp increase (" + amount(each)
                                + ").",
                        each.matched());
            }
        }
        findings.open(notRaised);
        for (Given.Soybeans each : given.soybeans) {
            if (each.level().equals("NONE")) {
                findings.holds("China has not raised its purchases of American soybeans.", each.matched());
            }
        }
        findings.open(levelRecorded);
        for (Given.Soybeans each : given.soybeans) {
            findings.holds(
                    "The level of China's purchases of American soybeans is put at " + constants.word(each.level())
                            + ".",
                    each.matched());
        }
        return findings.item(soybeans);
    }

    private static String amount(Given.Soybeans soybeans) {
        return "amount: " + Print.with("million tonnes", soybeans.tonnesMn(), Print.NOT_STATED) + "; marketing year: "
                + Print.text(soybeans.marketingYear());
    }

    Item aircraft(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(large, count.row(), term.row(), EACH);
        for (Given.Order each : given.orders) {
            if (each.stage().isAtLeast(ANNOUNCED)
                    && count.isReachedBy(each.aircraft())
                    && each.firstDelivery() != null
                    && !each.firstDelivery().isAfter(term.day())) {
                findings.holds(
                        "A Chinese order of " + Print.with("aircraft", each.aircraft(), "") + " is "
                                + each.stage().word() + ", at or above the bar of " + count.text()
                                + ", with a first delivery on " + Print.day(each.firstDelivery())
                                + ", within the term that ends on " + term.text() + ".",
                        each.matched());
            }
        }
        findings.open(orderFloated);
        for (Given.Order each : given.orders) {
            if (each.stage().isAtLeast(FLOATED)) {
                findings.holds(
                        "A Chinese order of "
                                + Print.with("aircraft", each.aircraft(), "an unstated number of aircraft") + " is "
                                + each.stage().word() + ", with a first delivery on "
                                + Print.day(each.firstDelivery(), "an unstated day") + "; the bar is an announced "
                                + count.text() + ", with a first delivery by " + term.text() + ".",
                        each.matched());
            }
        }
        findings.open(noOrder);
        for (Given.Order each : given.orders) {
            if (each.stage() == Stage.NONE) {
                findings.holds(
                        "There is no Chinese order of American aircraft; the bar is an announced " + count.text() + ".",
                        each.matched());
            }
        }
        findings.open(orderRecorded);
        for (Given.Order each : given.orders) {
            findings.holds(
                    "The stage of a Chinese order of American aircraft is "
                            + each.stage().word() + ".",
                    each.matched());
        }
        return findings.item(aircraft);
    }

    Item relief(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(cutReaches, points.row(), EACH);
        for (Given.Cut each : given.cuts) {
            if (points.isReachedBy(each.points()) && each.stage().isAtLeast(ANNOUNCED)) {
                findings.holds(
                        "A cut of US tariffs by " + Print.with("percentage points", each.points(), "") + " is "
                                + each.stage().word() + ", at or above the bar of " + points.text() + ".",
                        each.matched());
            }
        }
        findings.open(cutFloated);
        for (Given.Cut each : given.cuts) {
            if (each.stage().isAtLeast(FLOATED)) {
                findings.holds(
                        "A cut of US tariffs by "
                                + Print.with("percentage points", each.points(), "an unstated number of points")
                                + " is " + each.stage().word() + "; the bar is an announced " + points.text() + ".",
                        each.matched());
            }
        }
        findings.open(noCut);
        for (Given.Cut each : given.cuts) {
            if (each.stage() == Stage.NONE) {
                findings.holds(
                        "No cut of US tariffs is on offer; the bar is an announced " + points.text() + ".",
                        each.matched());
            }
        }
        findings.open(cutRecorded);
        for (Given.Cut each : given.cuts) {
            findings.holds("The stage of a cut of US tariffs is " + each.stage().word() + ".", each.matched());
        }
        return findings.item(relief);
    }
}
