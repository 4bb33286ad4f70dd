package dev.sherpa.rules.lint;

import dev.sherpa.rules.pack.CheckReport;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.ProofReader;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;
import java.util.Optional;

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
        if (read.pack().isEmpty()) {
            return read;
        }
        RulePack pack = read.pack().orElseThrow();
        try {
            ProofReader.read(files, pack);
            return new CheckReport(warnings(files, pack), read.pack());
        } catch (PackException e) {
            return new CheckReport(e.problems(), Optional.empty());
        }
    }

    /** Returns the codes of all lints, each with a page in specs/lints. */
    static List<String> codes() {
        return LINTS.stream().map(Lint::code).toList();
    }

    /** Returns what a pack without errors does that is probably not meant. */
    public static List<Problem> warnings(PackFiles files, RulePack pack) {
        return LINTS.stream()
                .flatMap(lint -> lint.check(pack).stream())
                .map(files::placed)
                .distinct()
                .sorted()
                .toList();
    }
}
