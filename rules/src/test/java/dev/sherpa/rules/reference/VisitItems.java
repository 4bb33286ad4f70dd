package dev.sherpa.rules.reference;

import static dev.sherpa.rules.reference.ItemStatus.BLOCKED;
import static dev.sherpa.rules.reference.ItemStatus.CONTESTED;
import static dev.sherpa.rules.reference.ItemStatus.MET;
import static dev.sherpa.rules.reference.ItemStatus.PARTIAL;
import static dev.sherpa.rules.reference.ItemStatus.UNKNOWN;
import static dev.sherpa.rules.reference.ItemStatus.UNMET;

/** The items about the visit as such: its stage, its opponents and its witnesses. */
record VisitItems(FactBase base) {

    ItemStatus choreography() {
        if (base.any("Venue", venue -> venue.isTrue("hostControlsProgramme") && venue.isFalse("openPress"))) {
            return MET;
        }
        return base.any("Venue") ? UNMET : UNKNOWN;
    }

    ItemStatus readoutsAgree() {
        boolean bothHeard = isHeard("US") && isHeard("CHINA");
        if (confirms("US") && confirms("CHINA")) {
            return MET;
        }
        if (bothHeard && (confirms("US") || confirms("CHINA"))) {
            return CONTESTED;
        }
        return bothHeard ? UNMET : UNKNOWN;
    }

    private boolean isHeard(String side) {
        return base.any("Readout", readout -> readout.is("side", side));
    }

    private boolean confirms(String side) {
        return base.any("Readout", readout -> readout.is("side", side) && readout.isTrue("confirmsVisit"));
    }

    ItemStatus reciprocalVisit() {
        String type = "ReciprocalVisit";
        if (base.any(type, visit -> visit.is("state", "SCHEDULED", "ACCEPTED"))) {
            return MET;
        }
        if (base.any(type, visit -> visit.is("state", "FLOATED"))) {
            return PARTIAL;
        }
        return base.any(type, visit -> visit.is("state", "NONE")) ? UNMET : UNKNOWN;
    }

    ItemStatus opposition() {
        String type = "Opposition";
        if (base.any(type, opposition -> opposition.is("level", "BLOCKING"))) {
            return BLOCKED;
        }
        if (base.any(type, opposition -> opposition.is("level", "VOICED"))) {
            return PARTIAL;
        }
        return base.any(type) ? MET : UNKNOWN;
    }

    ItemStatus pressureMeasures() {
        long active = base.count("PressureMeasure", measure -> measure.is("state", "ACTIVE"));
        if (!base.any("PressureMeasure")) {
            return UNKNOWN;
        }
        if (active == 0) {
            return MET;
        }
        return active <= Bars.TOLERATED_PRESSURE ? PARTIAL : UNMET;
    }
}
