package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.pack.ItemDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The visit itself: its choreography, what both sides say of it, and its return. */
final class VisitItems {

    private final Constants constants;

    private final ItemDefinition choreography;
    private final Clause hostControls;
    private final Clause hostDoesNot;
    private final Clause pressOpen;
    private final Clause venueRecorded;

    private final ItemDefinition readouts;
    private final Clause bothConfirm;
    private final Clause onlyUs;
    private final Clause onlyChina;
    private final Clause bothHeard;

    private final ItemDefinition reciprocal;
    private final Clause agreed;
    private final Clause floated;
    private final Clause none;

    VisitItems(Constants constants) {
        this.constants = constants;
        choreography = constants.item("choreography");
        hostControls = constants.clause("The host controls the programme without open press");
        hostDoesNot = constants.clause("The host does not control the programme");
        pressOpen = constants.clause("The press is open");
        venueRecorded = constants.clause("A venue is on record");
        readouts = constants.item("readouts-agree");
        bothConfirm = constants.clause("Both sides confirm the visit");
        onlyUs = constants.clause("Only the US confirms the visit");
        onlyChina = constants.clause("Only China confirms the visit");
        bothHeard = constants.clause("Both sides are heard");
        reciprocal = constants.item("reciprocal-visit");
        agreed = constants.clause("Xi's return visit is agreed");
        floated = constants.clause("Xi's return visit is floated");
        none = constants.clause("No return visit is in view");
    }

    Item choreography(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(hostControls);
        for (Given.Venue each : given.venues) {
            if (each.hostControls() && Boolean.FALSE.equals(each.openPress())) {
                findings.holds(
                        "The host controls the programme, and the press is not open (city: " + Print.text(each.city())
                                + ").",
                        each.matched());
            }
        }
        findings.open(hostDoesNot);
        for (Given.Venue each : given.venues) {
            if (!each.hostControls()) {
                findings.holds(
                        "The host does not control the programme of the visit (city: " + Print.text(each.city()) + ").",
                        each.matched());
            }
        }
        findings.open(pressOpen);
        for (Given.Venue each : given.venues) {
            if (Boolean.TRUE.equals(each.openPress())) {
                findings.holds(
                        "The programme of the visit is open to the press (city: " + Print.text(each.city()) + ").",
                        each.matched());
            }
        }
        findings.open(venueRecorded);
        for (Given.Venue each : given.venues) {
            findings.holds(
                    "For the venue (city: " + Print.text(each.city())
                            + "), host control of the programme is put at " + Print.flag(each.hostControls())
                            + " and open press at " + Print.flag(each.openPress()) + ".",
                    each.matched());
        }
        return findings.item(choreography);
    }

    Item readouts(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        List<Matched> byUs = new ArrayList<>(given.readouts.size());
        List<Matched> byChina = new ArrayList<>(given.readouts.size());
        int usConfirming = 0;
        int chinaConfirming = 0;
        for (Given.Readout each : given.readouts) {
            int confirms = each.confirms() ? 1 : 0;
            if (each.byUs()) {
                byUs.add(each.matched());
                usConfirming += confirms;
            } else {
                byChina.add(each.matched());
                chinaConfirming += confirms;
            }
        }
        if (byUs.isEmpty() || byChina.isEmpty()) {
            return findings.item(readouts);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("us", BigDecimal.valueOf(byUs.size()));
        values.put("usConfirming", BigDecimal.valueOf(usConfirming));
        values.put("china", BigDecimal.valueOf(byChina.size()));
        values.put("chinaConfirming", BigDecimal.valueOf(chinaConfirming));
        byUs.addAll(byChina);
        Row count =
                Matched.derived("ReadoutCount", values, cited.by(Row.of(byUs))).row();
        String us = Print.count(byUs.size() - byChina.size());
        String china = Print.count(byChina.size());
        String ofUs = Print.count(usConfirming) + " of " + us;
        String ofChina = Print.count(chinaConfirming) + " of " + china;
        if (usConfirming > 0 && chinaConfirming > 0) {
            findings.add(
                    bothConfirm,
                    "Both sides confirm the visit, the US in " + ofUs + " readouts and China in " + ofChina + ".",
                    count);
        } else if (usConfirming > 0) {
            findings.add(
                    onlyUs,
                    "Only the US confirms the visit, in " + ofUs + " readouts, while China does so in " + ofChina + ".",
                    count);
        } else if (chinaConfirming > 0) {
            findings.add(
                    onlyChina,
                    "Only China confirms the visit, in " + ofChina + " readouts, while the US does so in " + ofUs + ".",
                    count);
        }
        findings.add(
                bothHeard, "The US confirms the visit in " + ofUs + " readouts, and China in " + ofChina + ".", count);
        return findings.item(readouts);
    }

    Item reciprocal(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(agreed);
        for (Given.Visit each : given.visits) {
            String state = each.state();
            if (state != null && (state.equals("SCHEDULED") || state.equals("ACCEPTED"))) {
                findings.holds(
                        "Xi's return visit to the US is " + constants.word(state) + occasion(each), each.matched());
            }
        }
        findings.open(floated);
        for (Given.Visit each : given.visits) {
            if ("FLOATED".equals(each.state())) {
                findings.holds(
                        "Xi's return visit to the US is floated, but not accepted" + occasion(each), each.matched());
            }
        }
        findings.open(none);
        for (Given.Visit each : given.visits) {
            if ("NONE".equals(each.state())) {
                findings.holds("No return visit by Xi to the US is in view.", each.matched());
            }
        }
        return findings.item(reciprocal);
    }

    private static String occasion(Given.Visit visit) {
        return " (occasion: " + Print.text(visit.occasion()) + "; year: "
                + (visit.year() == null ? Print.NOT_STATED : Print.plain(visit.year())) + ").";
    }
}
