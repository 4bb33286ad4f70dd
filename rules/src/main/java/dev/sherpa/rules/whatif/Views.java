package dev.sherpa.rules.whatif;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.Head;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dossier on the word of some, side by side with all of it.
 *
 * @param facts how many facts are visible
 * @param outcomes every outcome of the whole, items first, each group in the pack's order
 * @param views what is seen through each lens, in the order asked
 * @param differing the items and conclusions that come out otherwise through any lens, in the pack's order
 */
public record Views(int facts, Map<Head, String> outcomes, List<View> views, List<Row> differing) {

    /**
     * What is seen through a lens.
     *
     * @param lens the lens
     * @param facts how many of the visible facts it admits
     * @param outcomes every outcome
     */
    public record View(Lens lens, int facts, Map<Head, String> outcomes) {}

    /**
     * An item or conclusion, side by side.
     *
     * @param of the item or conclusion
     * @param importance the importance of an item, a word of the pack; absent for a conclusion
     * @param whole its outcome on all facts; absent for a conclusion without a value
     * @param through its outcome through each lens, in their order; absent likewise
     */
    public record Row(
            Head of, @Nullable String importance, @Nullable String whole, List<@Nullable String> through) {}

    /** Assesses a dossier through lenses: one evaluation for each, and one without. */
    public static Views of(Situation given, List<Lens> lenses) {
        Situation situation = given.admitted();
        Assessor assessor = new Assessor();
        Map<Head, String> whole = assessor.outcomes(situation.pack(), situation.facts());
        List<RecordedFact> visible = situation.visible();
        List<View> views = lenses.stream()
                .map(lens -> view(situation, visible, lens, assessor))
                .toList();
        List<Row> rows = situation.pack().definition().heads().stream()
                .map(head -> row(head, situation, whole, views))
                .filter(row -> row.through().stream().anyMatch(outcome -> !Objects.equals(outcome, row.whole())))
                .toList();
        return new Views(visible.size(), whole, views, rows);
    }

    private static View view(Situation situation, List<RecordedFact> visible, Lens lens, Assessor assessor) {
        List<RecordedFact> admitted =
                visible.stream().filter(fact -> lens.admits(fact.fact())).toList();
        FactBase facts = situation.factsOf(admitted);
        return new View(lens, admitted.size(), assessor.outcomes(situation.pack(), facts));
    }

    private static Row row(Head head, Situation situation, Map<Head, String> whole, List<View> views) {
        List<@Nullable String> through = new ArrayList<>();
        views.forEach(view -> through.add(view.outcomes().get(head)));
        return new Row(
                head,
                Change.importance(head, situation.pack()).orElse(null),
                whole.get(head),
                Collections.unmodifiableList(through));
    }
}
