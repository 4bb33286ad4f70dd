package dev.sherpa.bench.contest.evrete;

import static org.evrete.api.FactBuilder.fact;

import dev.sherpa.bench.contest.model.AsOf;
import dev.sherpa.bench.contest.model.Bars;
import dev.sherpa.bench.contest.model.Meeting;
import org.evrete.api.FactBuilder;

/** What rules about several things match, and its conditions, by the names that these use. */
final class Matched {

    static final FactBuilder TODAY = fact("$today", AsOf.class);
    static final FactBuilder BARS = fact("$bars", Bars.class);
    static final FactBuilder TOTALS = fact("$totals", Totals.class);
    static final FactBuilder CHECKLIST = fact("$checklist", Checklist.class);
    static final FactBuilder CALL = fact("$call", Meeting.class);

    /** That a call is one between the leaders, held not too long ago. */
    static final String[] CALL_IS_RECENT = {
        "$call.kind == Meeting.Kind.LEADERS_CALL",
        "$call.state == Meeting.State.HELD",
        "$call.heldOn != null && !$call.heldOn.isBefore($today.day.minusDays($bars.freshDays))",
        "$call.heldOn != null && !$call.heldOn.isAfter($today.day)"
    };

    private Matched() {}
}
