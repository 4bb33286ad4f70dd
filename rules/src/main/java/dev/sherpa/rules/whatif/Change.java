package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.RulePack;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An outcome that is another one.
 *
 * @param of the item or conclusion
 * @param importance the importance of an item, a word of the pack; absent for a conclusion
 * @param before its status or value; absent for a conclusion without one, and where it is not declared
 * @param after the other status or value; absent likewise
 */
public record Change(
        Head of,
        @Nullable String importance,
        @Nullable String before,
        @Nullable String after) {

    /** Compares outcomes of one pack version; in its order, items first. */
    static List<Change> between(RulePack pack, Map<Head, String> before, Map<Head, String> after) {
        return between(pack, before, pack, after);
    }

    /** Compares outcomes of two versions; in the order of the later, then what only the earlier one declares. */
    static List<Change> between(RulePack was, Map<Head, String> before, RulePack is, Map<Head, String> after) {
        Set<Head> heads = new LinkedHashSet<>(is.definition().heads());
        heads.addAll(was.definition().heads());
        return heads.stream()
                .filter(head -> !Objects.equals(before.get(head), after.get(head)))
                .map(head -> new Change(
                        head,
                        importance(head, is).or(() -> importance(head, was)).orElse(null),
                        before.get(head),
                        after.get(head)))
                .toList();
    }

    /** Returns the importance of an item; empty for a conclusion. */
    static Optional<String> importance(Head head, RulePack pack) {
        return head.kind() == Head.Kind.ITEM
                ? pack.definition().item(head.name()).map(ItemDefinition::importance)
                : Optional.empty();
    }
}
