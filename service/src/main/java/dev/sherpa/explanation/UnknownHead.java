package dev.sherpa.explanation;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses items and conclusions that a pack does not have, and says which it has. */
final class UnknownHead {

    private UnknownHead() {}

    static void refuse(Head head, PackDefinition pack) {
        List<Head> heads = pack.heads();
        if (!heads.contains(head)) {
            String known = heads.stream()
                    .filter(each -> each.kind() == head.kind())
                    .map(Head::name)
                    .collect(Collectors.joining(", "));
            throw new ProblemException(
                    ProblemType.UNKNOWN_ITEM, "The assessment has no " + head + ". It has: " + known + ".");
        }
    }
}
