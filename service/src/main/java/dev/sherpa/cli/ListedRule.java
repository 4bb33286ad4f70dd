package dev.sherpa.cli;

import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.util.Comparator;
import java.util.List;

/**
 * A rule in the list of a pack's rules.
 *
 * @param name its name
 * @param file its file, as the working directory sees it
 * @param line the line on which it begins
 */
record ListedRule(String name, String file, int line) {

    /** Lists the rules of a pack by file and line. */
    static List<ListedRule> of(RulePack pack, String folder) {
        return pack.rules().stream()
                .sorted(Comparator.comparing(Rule::file).thenComparing(Rule::line))
                .map(rule -> new ListedRule(rule.name(), folder + rule.file(), rule.line()))
                .toList();
    }
}
