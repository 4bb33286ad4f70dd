package dev.sherpa.explanation;

import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.List;

/** Refuses items and conclusions that a pack does not have, and says which it has. */
final class UnknownHead {

    private UnknownHead() {}

    static void refuse(Head head, PackDefinition pack) {
        if (!known(head, pack).contains(head.name())) {
            throw problem(head, pack);
        }
    }

    static ProblemException problem(Head head, PackDefinition pack) {
        return new ProblemException(
                ProblemType.UNKNOWN_ITEM,
                "The assessment has no " + head + ". It has: " + String.join(", ", known(head, pack)) + ".");
    }

    private static List<String> known(Head head, PackDefinition pack) {
        return head.kind() == Head.Kind.ITEM
                ? pack.items().stream().map(ItemDefinition::id).toList()
                : pack.conclusions().stream().map(ConclusionDefinition::name).toList();
    }
}
