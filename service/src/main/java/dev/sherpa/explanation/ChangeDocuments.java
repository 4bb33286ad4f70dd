package dev.sherpa.explanation;

import dev.sherpa.api.model.Attribution;
import dev.sherpa.api.model.DiffBound;
import dev.sherpa.api.model.DiffCause;
import dev.sherpa.api.model.DiffFact;
import dev.sherpa.api.model.DiffInPack;
import dev.sherpa.api.model.DiffInPackKind;
import dev.sherpa.api.model.OutcomeChange;
import dev.sherpa.api.model.OutcomeKind;
import dev.sherpa.rules.whatif.Cause;
import dev.sherpa.rules.whatif.Change;
import dev.sherpa.rules.whatif.FactChange;
import dev.sherpa.rules.whatif.PackChange;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** Writes changed outcomes and what they are attributed to, as the contract has them. */
final class ChangeDocuments {

    private ChangeDocuments() {}

    static OutcomeChange of(Change change) {
        return new OutcomeChange(
                        OutcomeKind.valueOf(change.of().kind().name()),
                        change.of().name())
                .importance(change.importance())
                .before(change.before())
                .after(change.after());
    }

    static List<Attribution> attributions(List<dev.sherpa.rules.whatif.Attribution> attributions) {
        return attributions.stream().map(ChangeDocuments::of).toList();
    }

    static List<DiffCause> causes(Collection<Cause> causes) {
        return causes.stream()
                .sorted()
                .map(cause -> DiffCause.valueOf(cause.name()))
                .toList();
    }

    static List<DiffFact> facts(List<FactChange> changes) {
        return changes.stream().map(ChangeDocuments::of).toList();
    }

    private static Attribution of(dev.sherpa.rules.whatif.Attribution attribution) {
        return new Attribution(
                causes(attribution.causes()),
                attribution.facts().stream().map(ChangeDocuments::facts).toList(),
                attribution.complete(),
                attribution.differences().stream().map(ChangeDocuments::of).toList());
    }

    private static DiffFact of(FactChange change) {
        return new DiffFact(
                FactContents.of(change.fact().fact()),
                change.fact().recorded().atOffset(ZoneOffset.UTC),
                change.counts(),
                DiffBound.valueOf(change.bound().name()));
    }

    private static DiffInPack of(PackChange change) {
        return new DiffInPack(DiffInPackKind.valueOf(change.kind().name()), change.name())
                .before(change.before())
                .after(change.after());
    }
}
