package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.PackDefinition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a repair is to bring about: exactly this outcome.
 *
 * @param of the item or conclusion
 * @param outcome the status that the item, or the value that the conclusion is to have
 */
public record Goal(Head of, String outcome) {

    /**
     * Returns what is asked for when nothing else is.
     *
     * <p>For an item, of the statuses that its clauses give, the next that ranks better. For the verdict its first value; for
     * any other choice the one before the present in its list, the last where it has no value. Empty when there is nothing
     * better, or no list.
     *
     * @param present the present outcome; null for a conclusion without a value
     */
    public static Optional<Goal> next(PackDefinition pack, Head of, @Nullable String present) {
        Optional<String> better = of.kind() == Head.Kind.ITEM
                ? pack.item(of.name()).flatMap(item -> better(pack, item, present))
                : pack.conclusion(of.name()).flatMap(conclusion -> better(pack, conclusion, present));
        return better.map(outcome -> new Goal(of, outcome));
    }

    private static Optional<String> better(PackDefinition pack, ItemDefinition item, @Nullable String present) {
        List<List<String>> ranks = pack.statuses();
        int rank = ranks.size();
        for (int i = 0; i < ranks.size(); i++) {
            rank = ranks.get(i).contains(String.valueOf(present)) ? i : rank;
        }
        for (int i = rank - 1; i >= 0; i--) {
            List<String> equal = ranks.get(i);
            Optional<String> status =
                    item.statuses().stream().filter(equal::contains).findFirst();
            if (status.isPresent()) {
                return status;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> better(
            PackDefinition pack, ConclusionDefinition conclusion, @Nullable String present) {
        List<String> values = conclusion.values();
        int place = present == null ? values.size() : values.indexOf(present);
        if (place <= 0) {
            return Optional.empty();
        }
        boolean verdict = conclusion.equals(pack.conclusions().get(0));
        return Optional.of(values.get(verdict ? 0 : place - 1));
    }
}
