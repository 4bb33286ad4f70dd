package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.ProofReader;
import dev.sherpa.rules.pack.RulePack;
import java.nio.file.Path;

/** Prints which changes of a pack's rules its cases notice; the argument is the pack's folder. */
final class PrintMutation {

    private PrintMutation() {}

    public static void main(String[] arguments) {
        PackFiles files = PackFiles.read(Path.of(arguments[0]));
        RulePack pack = RulePack.load(files);
        MutationResult result =
                new MutationRunner(pack, pack.texts(), ProofReader.read(files, pack)).run(CaseReader.read(files, pack));
        System.out.print(MutationReport.of(result, ""));
        System.exit(result.isComplete() ? 0 : 1);
    }
}
