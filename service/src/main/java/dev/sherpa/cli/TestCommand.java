package dev.sherpa.cli;

import dev.sherpa.rules.cases.CaseRunner;
import dev.sherpa.rules.cases.Coverage;
import dev.sherpa.rules.cases.CoverageRunner;
import dev.sherpa.rules.cases.MutationResult;
import dev.sherpa.rules.cases.MutationRunner;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.Proof;
import dev.sherpa.rules.pack.ProofReader;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases of a rule pack. */
@Command(name = "test", description = "Runs the cases of a rule pack.")
final class TestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of a rule pack.")
    private Path folder;

    @Option(
            names = "--case",
            paramLabel = "TEXT",
            description = "Only cases with this text in their names; can be given several times.")
    private List<String> names = List.of();

    @Option(names = "--trace", description = "Print the findings of every case, with what made them hold.")
    private boolean trace;

    @Option(
            names = "--coverage",
            description = "List what the cases do not show of the rules; exit with 1 if there is.")
    private boolean coverage;

    @Option(
            names = "--mutation",
            description =
                    "Change the rules one by one, and list the changes that no case notices; exit with 1 if there are.")
    private boolean mutation;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PackFolder pack = PackFolder.of(spec, folder);
        return pack.compile(Screen.of(spec), json, compiled -> print(run(pack, compiled), pack));
    }

    private TestRun run(PackFolder folder, RulePack pack) {
        List<PackCase> cases = new CaseSelection(names).of(CaseReader.read(folder.files(), pack), spec);
        List<RuleText> rules = pack.texts();
        List<Proof> proofs = ProofReader.read(folder.files(), pack);
        Coverage covered = coverage ? new CoverageRunner(pack, rules, proofs).run(cases) : null;
        MutationResult mutated = mutation ? new MutationRunner(pack, rules, proofs).run(cases) : null;
        return new TestRun(new CaseRunner(pack).run(cases), covered, mutated);
    }

    private int print(TestRun run, PackFolder pack) {
        Screen screen = Screen.of(spec);
        if (json) {
            screen.json(TestDocument.of(run, trace, pack.prefix()));
        } else {
            screen.print(Printable.of(run.report(trace, pack.prefix())));
        }
        return run.passed() ? ExitCodes.CLEAN : ExitCodes.PROBLEMS;
    }
}
