package dev.sherpa.cli;

import dev.sherpa.api.model.RuleReference;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.Comparator;
import java.util.List;

/** Lists the rules of a pack, their files as the working directory sees them. */
final class RuleList {

    private RuleList() {}

    /** Returns the rules by file and line. */
    static List<RuleReference> of(RulePack pack, String folder) {
        return pack.rules().stream()
                .sorted(Comparator.comparing(Rule::file).thenComparing(Rule::line))
                .map(rule -> new RuleReference(rule.name(), folder + rule.file(), rule.line()))
                .toList();
    }
}
