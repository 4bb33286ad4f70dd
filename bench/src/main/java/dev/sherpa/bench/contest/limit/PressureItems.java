package dev.sherpa.bench.contest.limit;

import static dev.sherpa.bench.contest.limit.Row.EACH;

import dev.sherpa.rules.pack.ItemDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What weighs on the talks: fentanyl, opposition, pressure measures. */
final class PressureItems {

    private final Constants constants;

    private final ItemDefinition fentanyl;
    private final Clause tightened;
    private final Clause tariffGone;
    private final Clause waits;
    private final Clause promised;
    private final Clause noAction;
    private final Clause actionRecorded;

    private final ItemDefinition opposition;
    private final Clause blocks;
    private final Clause voiced;
    private final Clause doesNotObject;
    private final Clause levelRecorded;

    private final ItemDefinition pressure;
    private final Bar tolerated;
    private final Clause noneActive;
    private final Clause within;
    private final Clause exceed;

    PressureItems(Constants constants) {
        this.constants = constants;
        fentanyl = constants.item("fentanyl");
        tightened = constants.clause("China has tightened its controls on precursors");
        tariffGone = constants.clause("The fentanyl tariff is gone");
        waits = constants.clause("China waits for the fentanyl tariff to go");
        promised = constants.clause("China promises controls on precursors");
        noAction = constants.clause("China has taken no action on precursors");
        actionRecorded = constants.clause("China's action on precursors is on record");
        opposition = constants.item("opposition");
        blocks = constants.clause("Opposition blocks the visit");
        voiced = constants.clause("Opposition is voiced");
        doesNotObject = constants.clause("Someone asked does not object");
        levelRecorded = constants.clause("The level of opposition is on record");
        pressure = constants.item("pressure-measures");
        tolerated = constants.plainBar("pressure.tolerated");
        noneActive = constants.clause("No pressure measure is active");
        within = constants.clause("Active pressure measures stay within what is tolerated");
        exceed = constants.clause("Active pressure measures exceed what is tolerated");
    }

    Item fentanyl(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(tightened);
        for (Given.Fentanyl each : given.fentanyl) {
            if (each.action().equals("TIGHTENED") || each.action().equals("ENFORCED")) {
                findings.holds(
                        "China's controls on fentanyl precursors are " + constants.word(each.action()) + ".",
                        each.matched());
            }
        }
        Given.Tariff tariff = given.fentanylTariff;
        if (tariff != null && !tariff.inForce()) {
            findings.add(
                    tariffGone,
                    "The US fentanyl tariff is no longer in force.",
                    tariff.matched().row());
        }
        if (tariff != null && tariff.inForce()) {
            findings.open(waits, tariff.matched().row(), EACH);
            for (Given.Fentanyl each : given.fentanyl) {
                if (each.conditional()) {
                    findings.holds(
                            "China makes its controls on fentanyl precursors conditional on the end of the US"
                                    + " fentanyl tariff, which is in force at "
                                    + Print.percent(tariff.ratePct(), "an unstated rate") + ".",
                            each.matched());
                }
            }
        }
        findings.open(promised);
        for (Given.Fentanyl each : given.fentanyl) {
            if (each.action().equals("PROMISED")) {
                findings.holds("China promises controls on fentanyl precursors.", each.matched());
            }
        }
        findings.open(noAction);
        for (Given.Fentanyl each : given.fentanyl) {
            if (each.action().equals("NONE")) {
                findings.holds("China has taken no action on fentanyl precursors.", each.matched());
            }
        }
        findings.open(actionRecorded);
        for (Given.Fentanyl each : given.fentanyl) {
            findings.holds(
                    "The state of China's controls on fentanyl precursors is " + constants.word(each.action()) + ".",
                    each.matched());
        }
        return findings.item(fentanyl);
    }

    Item opposition(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(blocks);
        for (Given.Objection each : given.objections) {
            if (each.level().equals("BLOCKING")) {
                findings.holds("Opposition by " + who(each) + " is blocking" + topic(each), each.matched());
            }
        }
        findings.open(voiced);
        for (Given.Objection each : given.objections) {
            if (each.level().equals("VOICED")) {
                findings.holds(
                        "Opposition by " + who(each) + " is voiced, but not blocking" + topic(each), each.matched());
            }
        }
        findings.open(doesNotObject);
        for (Given.Objection each : given.objections) {
            if (each.level().equals("NONE")) {
                findings.holds("No opposition by " + who(each) + " is voiced" + topic(each), each.matched());
            }
        }
        findings.open(levelRecorded);
        for (Given.Objection each : given.objections) {
            findings.holds(
                    "The level of opposition by " + who(each) + " is " + constants.word(each.level()) + topic(each),
                    each.matched());
        }
        return findings.item(opposition);
    }

    private String who(Given.Objection objection) {
        return constants.word(objection.who());
    }

    private static String topic(Given.Objection objection) {
        return " (topic: " + Print.text(objection.topic()) + ").";
    }

    Item pressure(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        List<Matched> recorded = new ArrayList<>(given.measures.size());
        int byUs = 0;
        int byChina = 0;
        for (Given.Measure each : given.measures) {
            recorded.add(each.matched());
            if (each.active() && each.byUs()) {
                byUs++;
            } else if (each.active()) {
                byChina++;
            }
        }
        if (recorded.isEmpty()) {
            return findings.item(pressure);
        }
        int active = byUs + byChina;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("recorded", BigDecimal.valueOf(recorded.size()));
        values.put("active", BigDecimal.valueOf(active));
        values.put("byUs", BigDecimal.valueOf(byUs));
        values.put("byChina", BigDecimal.valueOf(byChina));
        Row count = Matched.derived("MeasureCount", values, cited.by(Row.of(recorded)))
                .row();
        if (active == 0) {
            findings.add(
                    noneActive,
                    "Of " + Print.count(recorded.size()) + " pressure measures on record, none is active.",
                    count);
            return findings.item(pressure);
        }
        boolean toleratedAll = BigDecimal.valueOf(active).compareTo(tolerated.number()) <= 0;
        findings.add(
                toleratedAll ? within : exceed,
                "The number of active pressure measures is " + Print.count(active) + " (US: " + Print.count(byUs)
                        + "; China: " + Print.count(byChina) + "), " + (toleratedAll ? "within the " : "above the ")
                        + tolerated.text() + " that can be tolerated.",
                tolerated.row(),
                count);
        return findings.item(pressure);
    }
}
