package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Set;

/**
 * Parts of a compiled pack: the rules of some of its heads, without another compilation.
 *
 * <p>A part is evaluated as the pack is, in the same strata, and lives as long as the pack. Safe for use by several threads.
 */
public final class PackSlices {

    private final RulePack pack;

    /** Cuts a pack. */
    public PackSlices(RulePack pack) {
        this.pack = pack;
    }

    /** Returns the pack with no rules but those that conclude or derive one of the heads. */
    public RulePack of(Set<Head> heads) {
        List<CompilableRule> rules = pack.compilable().stream()
                .filter(rule -> heads.contains(rule.rule().head()))
                .toList();
        return pack.with(rules);
    }
}
