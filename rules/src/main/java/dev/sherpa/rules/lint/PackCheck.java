package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.CheckReport;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;

/** Checks a pack: reads it with its cases, compiles it, and lints it if it has no error. */
public final class PackCheck {

    private static final List<Lint> LINTS = List.of(
            new UnreadFactType(),
            new UnusedParameter(),
            new NumberInRule(),
            new ConstantComparison(),
            new NeverHolds(),
            new UnguardedTest(),
            new CoveredClause(),
            new UncitedClause());

    private PackCheck() {}

    /** Returns everything that is wrong with a pack, and the pack, compiled, if none of it is an error. */
    public static CheckReport check(PackFiles files) {
        CheckReport read = RulePack.check(files);
        return read.pack().isEmpty() ? read : new CheckReport(lint(read.pack().orElseThrow(), files), read.pack());
    }

    /** Returns the codes of all lints, each with a page in specs/lints. */
    static List<String> codes() {
        return LINTS.stream().map(Lint::code).toList();
    }

    private static List<Problem> lint(RulePack pack, PackFiles files) {
        return LINTS.stream()
                .flatMap(lint -> lint.check(pack).stream())
                .map(files::placed)
                .distinct()
                .sorted()
                .toList();
    }
}
