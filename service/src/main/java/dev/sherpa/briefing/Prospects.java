package dev.sherpa.briefing;

import dev.sherpa.api.model.AttributeRepair;
import dev.sherpa.api.model.BriefedFact;
import dev.sherpa.api.model.BriefedFactChange;
import dev.sherpa.api.model.BriefedOutcomeChange;
import dev.sherpa.api.model.BriefedRepair;
import dev.sherpa.api.model.BriefedTurn;
import dev.sherpa.api.model.BriefedValue;
import dev.sherpa.api.model.FactContent;
import dev.sherpa.api.model.FactRepair;
import dev.sherpa.api.model.FactRepairKind;
import dev.sherpa.api.model.OutcomeChange;
import dev.sherpa.api.model.OutcomeKind;
import dev.sherpa.api.model.Outlook;
import dev.sherpa.api.model.Repair;
import dev.sherpa.api.model.Repairs;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words changes: those of days to come, and those that it would take. */
record Prospects(Options options, Words words, Notes notes) {

    private static final int MOST_REPAIRS = 3;

    List<BriefedTurn> turns(Outlook outlook) {
        return outlook.getTurns().stream()
                .filter(turn -> isBriefed(turn.getChange()))
                .map(turn -> new BriefedTurn(turn.getDay(), worded(turn.getChange())))
                .toList();
    }

    List<BriefedRepair> repairs(Repairs repairs) {
        return repairs.getRepairs().stream()
                .limit(MOST_REPAIRS)
                .map(this::repair)
                .toList();
    }

    BriefedOutcomeChange worded(OutcomeChange change) {
        return new BriefedOutcomeChange(words.title(change), change);
    }

    /** Tells whether a change is of a conclusion or of an item that is briefed on. */
    boolean isBriefed(OutcomeChange change) {
        return change.getKind() == OutcomeKind.CONCLUSION || options.wants(change.getName());
    }

    BriefedFact fact(FactContent fact, boolean counts) {
        return new BriefedFact(fact.getStatement(), counts, notes.of(fact));
    }

    private BriefedRepair repair(Repair repair) {
        return new BriefedRepair(
                repair.getChanges().stream().map(this::factChange).toList());
    }

    private BriefedFactChange factChange(FactRepair change) {
        FactContent before = change.getBefore();
        FactContent named = Objects.requireNonNull(before == null ? change.getAfter() : before);
        List<BriefedValue> values = change.getKind() == FactRepairKind.WITHDRAWN
                ? List.of()
                : change.getAttributes().stream()
                        .map(attribute -> value(named.getType(), attribute))
                        .toList();
        BriefedFactChange briefed = new BriefedFactChange(
                change.getKind(), named.getType(), words.type(named.getType()), named.getSubject(), values);
        if (before != null) {
            briefed.setFact(fact(before, true));
        }
        return briefed;
    }

    private BriefedValue value(String type, AttributeRepair repair) {
        return value(type, repair.getName(), repair.getBefore(), repair.getAfter());
    }

    private BriefedValue value(String type, String attribute, @Nullable Object before, @Nullable Object after) {
        return new BriefedValue(words.attribute(type, attribute))
                .before(words.value(type, attribute, before))
                .after(words.value(type, attribute, after));
    }
}
