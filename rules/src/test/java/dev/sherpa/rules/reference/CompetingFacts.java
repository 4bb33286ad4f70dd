package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * Adds facts that compete with those of a draft: older and newer ones, ties at every step of
 * precedence, ones that do not count or hardly count, and other sources' contradictions.
 */
record CompetingFacts(ScenarioDraft draft) {

    void add(int number) {
        for (int i = 0; i < number && !draft.facts.isEmpty(); i++) {
            addOne(draft.chance.of(draft.facts));
        }
    }

    private void addOne(DraftFact fact) {
        Chance chance = draft.chance;
        switch (chance.below(14)) {
            case 0 -> rival(fact).said = fact.said.minusDays(chance.between(1, 40));
            case 1 -> rival(fact).said = notLate(fact.said.plusDays(chance.between(0, 10)));
            case 2, 3 -> tieOnEffectiveDay(fact);
            case 4 -> tieOnReliability(fact);
            case 5 -> tieOnRating(fact).after = fact;
            case 6 -> tieOnRating(fact);
            case 7 -> tieUnrated(fact);
            case 8 -> expiring(fact);
            case 9 -> withdrawn(fact);
            case 10 -> fresh(fact).recordedTooLate = true;
            case 11 -> fresh(fact).said = draft.asOf.plusDays(chance.between(0, 2));
            case 12 -> contradicting(fact);
            default -> agreeingInLists();
        }
    }

    private DraftFact rival(DraftFact fact) {
        return draft.add(
                fact.type,
                fact.subject,
                draft.chance.percent(50)
                        ? draft.randomAttributes.of(fact.type)
                        : draft.randomAttributes.near(fact.type, fact.attributes));
    }

    private LocalDate notLate(LocalDate day) {
        return day.isAfter(draft.asOf) ? draft.asOf : day;
    }

    /** Said later by a poorer source, or earlier by a better one, to the same effect or a day off. */
    private void tieOnEffectiveDay(DraftFact fact) {
        DraftFact rival = rival(fact);
        LocalDate effective = fact.said.minusDays(Admiralty.of(fact.rating).lagDays());
        rival.said = notLate(effective
                .plusDays(Admiralty.of(rival.rating).lagDays())
                .plusDays(draft.chance.of(List.of(0, 0, 0, -1, 1))));
    }

    private void tieOnReliability(DraftFact fact) {
        DraftFact rival = rival(fact);
        rival.said = fact.said;
        rival.rating = String.valueOf(Admiralty.of(fact.rating).reliability()) + draft.chance.between(1, 6);
    }

    private DraftFact tieOnRating(DraftFact fact) {
        DraftFact rival = rival(fact);
        rival.said = fact.said;
        rival.rating = fact.rating;
        return rival;
    }

    private void tieUnrated(DraftFact fact) {
        DraftFact rival = tieOnRating(fact);
        fact.rating = draft.chance.percent(50) ? null : "F6";
        rival.rating = draft.chance.of("F5", "F6", "F6");
        if (fact.rating != null) {
            rival.rating = null;
        }
    }

    /** A fact that would win if it counted. */
    private DraftFact fresh(DraftFact fact) {
        DraftFact fresh = rival(fact);
        fresh.said = draft.asOf.minusDays(draft.chance.between(0, 1));
        fresh.rating = "A1";
        return fresh;
    }

    private void expiring(DraftFact fact) {
        DraftFact fresh = fresh(fact);
        fresh.expires = draft.asOf.plusDays(draft.chance.between(-1, 1));
        fresh.said = notLate(fresh.expires.minusDays(draft.chance.between(1, 3)));
    }

    private void withdrawn(DraftFact fact) {
        fresh(fact).withdrawal = draft.chance.of(
                List.of(DraftFact.Withdrawal.BEFORE, DraftFact.Withdrawal.AT, DraftFact.Withdrawal.AFTER));
    }

    private DraftFact contradicting(DraftFact fact) {
        DraftFact rival = draft.add(fact.type, fact.subject, draft.randomAttributes.near(fact.type, fact.attributes));
        int apart = draft.chance.of(List.of(-4, -3, -2, 0, 1, 3, 4));
        rival.said = notLate(fact.said.plusDays(apart));
        rival.source = switch (draft.chance.below(6)) {
            case 0 -> fact.source;
            case 1 -> draft.sources.twin(fact.source);
            case 2 -> draft.sources.nearTwin(fact.source);
            default -> draft.sources.any();
        };
        return rival;
    }

    /** Another source gives the same list in another order. */
    private void agreeingInLists() {
        List<DraftFact> withLists = draft.facts.stream()
                .filter(fact -> List.of("Readout", "InvestmentPledge").contains(fact.type))
                .toList();
        if (withLists.isEmpty()) {
            return;
        }
        DraftFact fact = draft.chance.of(withLists);
        fact.attributes = draft.randomAttributes.of(fact.type);
        contradicting(fact).attributes = draft.randomAttributes.saidDifferently(fact.attributes);
    }
}
