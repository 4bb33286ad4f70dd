package dev.sherpa.bench.contest.easyrules;

import dev.sherpa.bench.contest.model.Meeting;
import java.util.function.Predicate;

/** What several rules ask of a meeting. */
final class Meetings {

    private Meetings() {}

    static Predicate<Meeting> planned(Meeting.Kind kind, TripFacts facts) {
        return meeting -> meeting.kind() == kind
                && meeting.state() == Meeting.State.PLANNED
                && Days.onOrAfter(meeting.heldOn(), facts.today());
    }

    static Predicate<Meeting> freshCall(TripFacts facts) {
        return meeting -> meeting.kind() == Meeting.Kind.LEADERS_CALL
                && meeting.state() == Meeting.State.HELD
                && Days.onOrAfter(
                        meeting.heldOn(), facts.today().minusDays(facts.bars().freshDays()))
                && Days.onOrBefore(meeting.heldOn(), facts.today());
    }
}
