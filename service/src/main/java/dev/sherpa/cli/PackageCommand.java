package dev.sherpa.cli;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.cases.CaseRunner;
import dev.sherpa.rules.cases.SuiteReport;
import dev.sherpa.rules.cases.SuiteResult;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.ProofReader;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.web.Fault;
import dev.sherpa.web.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs a rule pack for uploading. */
@Command(
        name = "package",
        description = "Checks a rule pack, runs its cases, and writes the archive that the service takes as a version.")
final class PackageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of a rule pack.")
    private Path folder;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The archive to write, or to replace (default: {id}.zip in the working directory).")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(spec);
        PackFolder pack = PackFolder.of(spec, folder);
        return pack.compile(screen, false, compiled -> write(pack, compiled, screen));
    }

    private int write(PackFolder pack, RulePack compiled, Screen screen) throws IOException {
        Path target = target(compiled.definition().id());
        ProofReader.read(pack.files(), compiled);
        SuiteResult suite = new CaseRunner(compiled).run(CaseReader.read(pack.files(), compiled));
        if (!suite.failed().isEmpty()) {
            screen.print(Printable.of(SuiteReport.of(suite, pack.prefix())));
            return ExitCodes.PROBLEMS;
        }
        assessDossier(compiled);
        try {
            PackedPack packed = PackedPack.of(pack.files());
            WholeFile.write(target, packed.bytes());
            screen.print(target + ": " + packed.files() + " files, " + packed.bytes().length + " bytes, hash "
                    + packed.hash() + "\n");
            return ExitCodes.CLEAN;
        } catch (ProblemException e) {
            for (Fault fault : e.faults()) {
                screen.print(
                        pack.path() + ": error: " + fault.detail() + " Right would be: " + fault.expected() + "\n");
            }
            return ExitCodes.PROBLEMS;
        }
    }

    /** Evaluates what the service evaluates before it takes a version, which may be more than it can bear. */
    private static void assessDossier(RulePack pack) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        pack.dossier().ifPresent(dossier -> new Assessor()
                .assess(pack, FactBase.ofFacts(dossier.facts(), today, pack.factBaseRules(today))));
    }

    private Path target(String id) throws IOException {
        Path target = output == null ? Path.of(id + ".zip") : output;
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new ParameterException(
                    spec.commandLine(), "The folder of '" + target + "' does not exist. Name another with --output.");
        }
        if (Files.exists(target) && !PackedPack.isArchive(target)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + target + "' exists and is no archive; it is not overwritten. Name another with --output.");
        }
        if (!target.getFileName().toString().endsWith(".zip")) {
            throw new ParameterException(
                    spec.commandLine(), "'" + target + "' does not end in .zip, as an archive does.");
        }
        return target;
    }
}
