package dev.sherpa.rules.reference;

/** The visit's stage, witnesses, opponents, truce and talks; the trip itself is drawn elsewhere. */
final class VisitRecipes {

    static final String TEXT = """
            choreography
            + Venue: hostControlsProgramme=true, openPress=false
            + Venue: hostControlsProgramme=true, openPress=true & Venue: hostControlsProgramme=true, openPress=false, city=Beijing
            - Venue: hostControlsProgramme=true
            - Venue: hostControlsProgramme=true, openPress=true
            - Venue: hostControlsProgramme=false, openPress=false
            - Venue: hostControlsProgramme=false, openPress=false & Venue: hostControlsProgramme=true, openPress=true
            readouts-agree
            + Readout: side=US, confirmsVisit=true & Readout: side=CHINA, confirmsVisit=true
            + Readout: side=US, confirmsVisit=true & Readout: side=US, confirmsVisit=false & Readout: side=CHINA, confirmsVisit=true, topics=trade|TikTok
            - Readout: side=US, confirmsVisit=true & Readout: side=CHINA, confirmsVisit=false
            - Readout: side=US, confirmsVisit=false & Readout: side=CHINA, confirmsVisit=true
            - Readout: side=US, confirmsVisit=false & Readout: side=CHINA, confirmsVisit=false
            - Readout: side=US, confirmsVisit=true & Readout: side=US, confirmsVisit=true
            - Readout: side=CHINA, confirmsVisit=true
            - Readout: side=US, confirmsVisit=false
            reciprocal-visit
            + ReciprocalVisit: state=SCHEDULED, year=2026
            + ReciprocalVisit: state=ACCEPTED
            + ReciprocalVisit#xi-to-us: occasion=G20 & ReciprocalVisit#xi-to-us: state=ACCEPTED
            - ReciprocalVisit: state=FLOATED, occasion=G20
            - ReciprocalVisit: state=FLOATED & ReciprocalVisit: state=NONE
            - ReciprocalVisit: state=NONE
            - ReciprocalVisit: year=2026
            - ReciprocalVisit:
            opposition
            + Opposition: who=CONGRESS, level=NONE
            - Opposition: who=CONGRESS, level=NONE & Opposition: who=ADVISERS, level=VOICED
            - Opposition: who=OTHER, level=VOICED, topic=ownership
            - Opposition: who=CONGRESS, level=BLOCKING
            - Opposition: who=ADVISERS, level=VOICED & Opposition: who=OTHER, level=BLOCKING
            tariff-truce
            + TariffTruce: inForce=true
            + TariffTruce: inForce=true, expiresOn=L0
            + TariffTruce: inForce=true, expiresOn=L1
            + TariffTruce: inForce=true, expiresOn=@0 & TariffTruce: inForce=true, expiresOn=L0
            + TariffTruce: inForce=true, expiresOn=@-1 & TariffTruce: inForce=true
            - TariffTruce: inForce=true, expiresOn=L-1
            - TariffTruce: inForce=true, expiresOn=@0
            - TariffTruce: inForce=true, expiresOn=@1
            - TariffTruce: inForce=true, expiresOn=@1 & TariffTruce: inForce=false
            - TariffTruce: inForce=true, expiresOn=@-1
            - TariffTruce: inForce=false
            - TariffTruce: inForce=false, expiresOn=L1 & TariffTruce: inForce=true, expiresOn=@-1
            pressure-measures
            + PressureMeasure: side=US, kind=BLACKLIST, state=SUSPENDED
            + PressureMeasure: side=CHINA, kind=PROBE, state=CLOSED & PressureMeasure: side=US, kind=TARIFF, state=SUSPENDED
            - PressureMeasure: side=US, kind=BLACKLIST, state=ACTIVE
            - PressureMeasure: side=US, kind=BLACKLIST, state=ACTIVE & PressureMeasure: side=CHINA, kind=PROBE, state=ACTIVE
            - PressureMeasure: side=US, kind=BLACKLIST, state=ACTIVE & PressureMeasure: side=CHINA, kind=PROBE, state=ACTIVE & PressureMeasure: side=CHINA, kind=TARIFF, state=SUSPENDED
            - PressureMeasure: side=US, kind=BLACKLIST, state=ACTIVE & PressureMeasure: side=CHINA, kind=PROBE, state=ACTIVE & PressureMeasure: side=CHINA, kind=EXPORT_CONTROL, state=ACTIVE
            - PressureMeasure: side=US, kind=PROBE, state=ACTIVE & PressureMeasure: side=US, kind=PROBE, state=ACTIVE & PressureMeasure: side=US, kind=PROBE, state=ACTIVE & PressureMeasure: side=US, kind=TARIFF, state=ACTIVE
            preparatory-talks
            + Meeting: kind=LEADERS_CALL, state=HELD, heldOn=@-90 & Meeting: kind=ROUND, state=PLANNED, heldOn=@0
            + Meeting: kind=LEADERS_CALL, state=HELD, heldOn=@0 & Meeting: kind=ROUND, state=PLANNED, heldOn=@1
            + Meeting: kind=LEADERS_CALL, state=HELD, heldOn=@-89 & Meeting: kind=ROUND, state=PLANNED, heldOn=@30
            + Meeting: kind=LEADERS_CALL, state=HELD, heldOn=@-1 & Meeting: kind=ROUND, state=PLANNED, heldOn=@2
            - Meeting: kind=LEADERS_CALL, state=HELD, heldOn=@-91 & Meeting: kind=ROUND, state=PLANNED, heldOn=@20
            - Meeting: kind=LEADERS_CALL, state=HELD, heldOn=@1
            - Meeting: kind=LEADERS_CALL, state=HELD, heldOn=@-90
            - Meeting: kind=LEADERS_CALL, state=HELD, heldOn=@-5 & Meeting: kind=ROUND, state=PLANNED, heldOn=@-1
            - Meeting: kind=LEADERS_CALL, state=HELD & Meeting: kind=ROUND, state=PLANNED
            - Meeting: kind=LEADERS_CALL, state=CANCELLED, heldOn=@-5 & Meeting: kind=ROUND, state=HELD, heldOn=@0
            - Meeting: kind=MINISTERS_CALL, state=HELD, heldOn=@-2
            - Meeting: kind=ROUND, state=PLANNED, heldOn=@0
            meetings-ahead
            + Meeting: kind=SUMMIT, state=PLANNED, heldOn=@0
            + Meeting: kind=SUMMIT, state=PLANNED, heldOn=@40
            + Meeting: kind=SUMMIT, state=PLANNED, heldOn=@1
            - Meeting: kind=SUMMIT, state=PLANNED, heldOn=@-1
            - Meeting: kind=SUMMIT, state=PLANNED
            - Meeting: kind=SUMMIT, state=HELD, heldOn=@3
            - Meeting: kind=LEADERS_CALL, state=PLANNED, heldOn=@0
            - Meeting: kind=LEADERS_CALL, state=PLANNED, heldOn=@-1
            - Meeting: kind=LEADERS_CALL, state=PLANNED, heldOn=@1
            - Meeting: kind=LEADERS_CALL, state=PLANNED
            """;

    private VisitRecipes() {}
}
