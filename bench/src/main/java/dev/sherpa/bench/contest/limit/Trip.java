package dev.sherpa.bench.contest.limit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All the days proposed for the trip, from the first to the last. */
record Trip(LocalDate firstDay, LocalDate lastDay, Grounds grounds, Row row) {

    /** Returns the days that are proposed; null if none are. */
    static @Nullable Trip of(Given given, Cited cited) {
        if (given.proposals.isEmpty()) {
            return null;
        }
        LocalDate first = given.proposals.get(0).earliestOn();
        LocalDate last = given.proposals.get(0).latestOn();
        List<Matched> proposals = new ArrayList<>(given.proposals.size());
        for (Given.Proposal each : given.proposals) {
            first = each.earliestOn().isBefore(first) ? each.earliestOn() : first;
            last = each.latestOn().isAfter(last) ? each.latestOn() : last;
            proposals.add(each.matched());
        }
        Grounds grounds = cited.by(Row.of(proposals));
        Row row = Matched.derived("TripWindow", Matched.span(first, last), grounds)
                .row();
        return new Trip(first, last, grounds, row);
    }
}
