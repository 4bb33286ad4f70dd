package dev.sherpa.cli;

import dev.sherpa.api.model.PackProblem;
import dev.sherpa.api.model.PackProblemList;
import dev.sherpa.pack.PackDocuments;
import dev.sherpa.rules.pack.CheckReport;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The folder of a rule pack, with its files.
 *
 * @param path its path, as it was named
 * @param files what stands in it
 */
record PackFolder(Path path, PackFiles files) {

    /** Reads a folder that a command names; if there is none, that is wrong use. */
    static PackFolder of(CommandSpec spec, Path path) {
        if (!Files.isDirectory(path)) {
            String what = Files.exists(path) ? "is no folder" : "does not exist";
            throw new ParameterException(
                    spec.commandLine(), "'" + path + "' " + what + ". Name the folder of a rule pack.");
        }
        return new PackFolder(path, PackFiles.read(path));
    }

    /** Returns what to put before the names of its files, so that they can be opened from the working directory. */
    String prefix() {
        String name = path.normalize().toString();
        return name.isEmpty() || name.endsWith("/") ? name : name + "/";
    }

    /** Prints problems for people. */
    void print(List<Problem> problems, Screen screen) {
        new ProblemReport(screen, prefix(), files.texts()).print(problems, path.toString());
    }

    /** Returns problems as the contract has them, but for their files, which are as the working directory sees them. */
    List<PackProblem> documents(List<Problem> problems) {
        List<PackProblem> documents = PackDocuments.problems(problems);
        documents.forEach(document -> document.setFile(prefix() + document.getFile()));
        return documents;
    }

    /** What a command does with the compiled pack; a {@link PackException} tells what of the folder it cannot use. */
    interface Use {
        int with(RulePack pack) throws IOException;
    }

    /** Compiles the pack for a command, or prints what keeps it from that; returns the command's exit code. */
    int compile(Screen screen, boolean json, Use use) throws IOException {
        CheckReport check = RulePack.check(files);
        RulePack pack = check.pack().orElse(null);
        try {
            return pack == null ? refuse(check.problems(), screen, json) : use.with(pack);
        } catch (PackException e) {
            return refuse(e.problems(), screen, json);
        }
    }

    private int refuse(List<Problem> problems, Screen screen, boolean json) {
        if (json) {
            screen.json(new PackProblemList(documents(problems)));
        } else {
            print(problems, screen);
        }
        return ExitCodes.PROBLEMS;
    }
}
