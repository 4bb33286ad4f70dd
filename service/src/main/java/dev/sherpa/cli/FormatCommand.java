package dev.sherpa.cli;

import dev.sherpa.rules.format.DrlFormat;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings DRL files into the one layout of rule packs. */
@Command(
        name = "format",
        description = "Brings the DRL files of rule packs into one layout, and prints the names of those it changed.")
final class FormatCommand implements Callable<Integer> {

    private static final String SUFFIX = ".drl";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "The folders of rule packs, or DRL files.")
    private List<Path> paths;

    @Option(names = "--check", description = "Change nothing; exit with 1 if something would change.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(drl(path));
        }
        int exitCode = ExitCodes.CLEAN;
        for (Path file : files) {
            exitCode = Math.max(exitCode, format(file));
        }
        return exitCode;
    }

    private List<Path> drl(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                List<Path> drl = files.filter(FormatCommand::isDrl).sorted().toList();
                if (drl.isEmpty()) {
                    throw wrong("'" + path + "' holds no DRL file");
                }
                return drl;
            }
        }
        if (!isDrl(path)) {
            String what = Files.exists(path)
                    ? "is neither a folder nor a DRL file; links are not followed"
                    : "does not exist";
            throw wrong("'" + path + "' " + what);
        }
        return List.of(path);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what + ". Nothing was changed.");
    }

    private static boolean isDrl(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && name.endsWith(SUFFIX) && !name.startsWith(".");
    }

    private int format(Path file) throws IOException {
        Screen screen = Screen.of(spec);
        String name = file.normalize().toString();
        String own = file.getFileName().toString();
        PackFiles read = PackFiles.ofBytes(Map.of(own, Files.readAllBytes(file)));
        List<Problem> unreadable = read.unreadableDrl();
        if (!unreadable.isEmpty()) {
            String folder = name.substring(0, name.length() - own.length());
            new ProblemReport(screen, folder, read.texts()).print(unreadable, name);
            return ExitCodes.PROBLEMS;
        }
        String text = Files.readString(file);
        String formatted = DrlFormat.format(text);
        if (formatted.equals(text)) {
            return ExitCodes.CLEAN;
        }
        if (!check) {
            WholeFile.write(file, formatted.getBytes(StandardCharsets.UTF_8));
        }
        screen.print(Printable.of(name) + "\n");
        return check ? ExitCodes.PROBLEMS : ExitCodes.CLEAN;
    }
}
