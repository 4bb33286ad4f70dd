package dev.sherpa.rules.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Records a draft: one to four facts a request, a rising transaction time, withdrawals after their
 * recordings. Everything is recorded after the last day that anything was said.
 */
final class HistoryRecorder {

    private static final int REQUEST_GAP_SECONDS = 120;

    private final Chance chance;
    private final List<StatedFact> history = new ArrayList<>();
    private Instant now;
    private Instant knownAt;
    private boolean withdrawnAtKnowledge;

    private HistoryRecorder(Chance chance, LocalDate start) {
        this.chance = chance;
        this.now = start.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC);
    }

    static Scenario record(ScenarioDraft draft, boolean shuffled) {
        LocalDate lastSaid = draft.facts.stream()
                .map(fact -> fact.said)
                .max(LocalDate::compareTo)
                .orElse(draft.asOf);
        HistoryRecorder recorder = new HistoryRecorder(draft.chance, lastSaid.plusDays(1));
        return recorder.record(draft, order(draft, shuffled));
    }

    private Scenario record(ScenarioDraft draft, List<DraftFact> order) {
        List<DraftFact> inTime =
                order.stream().filter(fact -> !fact.recordedTooLate).toList();
        List<DraftFact> tooLate =
                order.stream().filter(fact -> fact.recordedTooLate).toList();
        List<Instant> recorded = instants(inTime);
        boolean withdrawing = inTime.stream().anyMatch(fact -> fact.withdrawal != DraftFact.Withdrawal.NEVER);
        knownAt = withdrawing || chance.percent(50) ? now.plusSeconds(60) : now;
        append(inTime, recorded);
        now = knownAt.plusMillis(1).minusSeconds(REQUEST_GAP_SECONDS);
        append(tooLate, instants(tooLate));
        return new Scenario(List.copyOf(history), draft.asOf, knownAt);
    }

    /** Facts that are to be recorded right after another follow it. */
    private static List<DraftFact> order(ScenarioDraft draft, boolean shuffled) {
        List<DraftFact> order = new ArrayList<>();
        List<DraftFact> leaders =
                draft.facts.stream().filter(fact -> fact.after == null).toList();
        for (DraftFact leader : shuffled ? draft.chance.shuffled(leaders) : leaders) {
            appendWithFollowers(leader, draft.facts, order);
        }
        return order;
    }

    private static void appendWithFollowers(DraftFact leader, List<DraftFact> facts, List<DraftFact> order) {
        order.add(leader);
        for (DraftFact fact : facts) {
            if (fact.after == leader) {
                fact.recordedTooLate = leader.recordedTooLate;
                appendWithFollowers(fact, facts, order);
            }
        }
    }

    private List<Instant> instants(List<DraftFact> facts) {
        List<Instant> instants = new ArrayList<>();
        for (DraftFact fact : facts) {
            if (instants.isEmpty() || fact.after == null && chance.percent(60)) {
                now = now.plusSeconds(REQUEST_GAP_SECONDS);
            }
            instants.add(now);
        }
        return instants;
    }

    private void append(List<DraftFact> facts, List<Instant> recorded) {
        for (int i = 0; i < facts.size(); i++) {
            DraftFact fact = facts.get(i);
            history.add(new StatedFact(
                    history.size() + 1,
                    fact.type,
                    fact.subject,
                    Collections.unmodifiableMap(fact.attributes),
                    fact.said,
                    fact.by,
                    fact.source,
                    fact.rating,
                    fact.expires,
                    recorded.get(i),
                    withdrawn(fact, recorded.get(i))));
        }
    }

    private Instant withdrawn(DraftFact fact, Instant recorded) {
        int number = history.size() + 1;
        if (fact.withdrawal == DraftFact.Withdrawal.NEVER || fact.recordedTooLate) {
            return null;
        }
        if (fact.withdrawal == DraftFact.Withdrawal.AFTER) {
            return knownAt.plusMillis(1 + number);
        }
        if (fact.withdrawal == DraftFact.Withdrawal.AT && !withdrawnAtKnowledge) {
            withdrawnAtKnowledge = true;
            return knownAt;
        }
        return recorded.plusMillis(number);
    }
}
