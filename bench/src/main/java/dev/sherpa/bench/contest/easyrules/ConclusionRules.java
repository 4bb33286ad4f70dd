package dev.sherpa.bench.contest.easyrules;

import static dev.sherpa.bench.contest.easyrules.Clauses.some;
import static dev.sherpa.bench.contest.easyrules.Clauses.when;

import dev.sherpa.bench.contest.model.Engagement;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Meeting;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Verdict;
import java.util.List;
import java.util.Optional;
import org.jeasy.rules.api.Rules;

/** What follows from the items. */
final class ConclusionRules {

    private ConclusionRules() {}

    static List<Rules> all() {
        return List.of(verdict(), engagement());
    }

    private static Rules verdict() {
        return new Clauses()
                .verdict(
                        "A required item is blocked",
                        Verdict.BLOCKED,
                        checklist -> some(checklist.items(true, Status.BLOCKED)))
                .verdict(
                        "At least half of the required items are unknown",
                        Verdict.INSUFFICIENT_FACTS,
                        checklist -> some(checklist.items(true, Status.UNKNOWN))
                                .filter(unknown -> 2 * unknown.size()
                                        >= checklist
                                                .items(true, Status.values())
                                                .size()))
                .verdict(
                        "A required item is unmet, unknown or contested",
                        Verdict.NOT_READY,
                        checklist -> some(checklist.items(true, Status.UNMET, Status.UNKNOWN, Status.CONTESTED)))
                .verdict("Fewer than half of the required items are met", Verdict.NOT_READY, checklist -> Optional.of(
                                checklist.items(true, Status.MET))
                        .filter(met -> 2 * met.size()
                                < checklist.items(true, Status.values()).size()))
                .verdict(
                        "A required item is partly met",
                        Verdict.WITHIN_REACH,
                        checklist -> some(checklist.items(true, Status.PARTIAL)))
                .verdict(
                        "A supporting item is blocked or contested",
                        Verdict.WITHIN_REACH,
                        checklist -> some(checklist.items(false, Status.BLOCKED, Status.CONTESTED)))
                .verdict(
                        "Otherwise the visit is ready",
                        Verdict.READY,
                        checklist -> Optional.of(checklist.items(true, Status.MET)))
                .inOrder();
    }

    private static Rules engagement() {
        return new Clauses()
                .engagement(
                        "The facts support a visit to Beijing",
                        Engagement.BEIJING_VISIT,
                        (facts, checklist) -> when(
                                checklist.verdict() == Verdict.READY || checklist.verdict() == Verdict.WITHIN_REACH,
                                List.of(checklist.verdict())))
                .engagement(
                        "The facts support a meeting on the sidelines of a summit",
                        Engagement.APEC_SIDELINES,
                        (facts, checklist) -> facts.any(Meeting.class, Meetings.planned(Meeting.Kind.SUMMIT, facts))
                                .filter(summit -> checklist.status(Item.TIKTOK_DEAL) == Status.MET
                                        || checklist.status(Item.TIKTOK_DEAL) == Status.PARTIAL))
                .engagement(
                        "A leaders' call is planned",
                        Engagement.CALL,
                        (facts, checklist) ->
                                facts.any(Meeting.class, Meetings.planned(Meeting.Kind.LEADERS_CALL, facts)))
                .engagement(
                        "A leaders' call was held recently",
                        Engagement.CALL,
                        (facts, checklist) -> facts.any(Meeting.class, Meetings.freshCall(facts)))
                .engagement(
                        "The facts support no engagement",
                        Engagement.NONE,
                        (facts, checklist) -> Optional.of(List.of(checklist.verdict())))
                .inOrder();
    }
}
