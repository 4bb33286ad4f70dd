package dev.sherpa.cli;

import dev.sherpa.api.model.PackProblem;
import dev.sherpa.api.model.PackProblemList;
import dev.sherpa.rules.lint.PackCheck;
import dev.sherpa.rules.pack.CheckReport;
import dev.sherpa.rules.pack.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists every problem of rule packs. */
@Command(
        name = "check",
        description = "Lists every problem of rule packs, as file:line:column: severity: message [code].")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "The folders of rule packs.")
    private List<Path> folders;

    @Option(names = "--strict", description = "Exit with 1 on warnings, too.")
    private boolean strict;

    @Option(names = "--json", description = "Print one JSON document, in the form of the service's problem lists.")
    private boolean json;

    @Override
    public Integer call() {
        Screen screen = Screen.of(spec);
        List<PackFolder> packs =
                folders.stream().map(folder -> PackFolder.of(spec, folder)).toList();
        List<PackProblem> documents = new ArrayList<>();
        boolean failed = false;
        for (PackFolder pack : packs) {
            CheckReport check = PackCheck.check(pack.files());
            failed |= check.problems().stream().anyMatch(strict ? problem -> true : Problem::isError);
            if (json) {
                documents.addAll(pack.documents(check.problems()));
            } else {
                pack.print(check.problems(), screen);
            }
        }
        if (json) {
            screen.json(new PackProblemList(documents));
        }
        return failed ? ExitCodes.PROBLEMS : ExitCodes.CLEAN;
    }
}
