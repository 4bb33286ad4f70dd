package dev.sherpa.cli;

import dev.sherpa.api.model.PackProblemList;
import dev.sherpa.assessment.AssessmentDocuments;
import dev.sherpa.pack.PackDocuments;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.FactFileReader;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses facts with a rule pack. */
@Command(
        name = "assess",
        description =
                "Assesses the facts of a file with a rule pack: verdict, checklist, sentences with their sources.")
final class AssessCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FACTS.yaml",
            description = "The facts, a list under facts: as in a pack's dossier.yaml; - reads standard input.")
    private Path facts;

    @Option(names = "--pack", required = true, paramLabel = "DIR", description = "The folder of a rule pack.")
    private Path folder;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day as of which to assess (default: today, UTC).")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print the assessment as the service's preview does.")
    private boolean json;

    AssessCommand() {
        this(Clock.systemUTC());
    }

    AssessCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        PackFolder pack = PackFolder.of(spec, folder);
        FactsFile file = FactsFile.of(spec, facts);
        return pack.compile(Screen.of(spec), json, compiled -> assess(compiled, file));
    }

    private int assess(RulePack pack, FactsFile file) {
        Screen screen = Screen.of(spec);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate day = asOf == null ? today : asOf;
        try {
            List<Fact> read = FactFileReader.read(file.name(), file.content(), pack, day.isAfter(today) ? day : today);
            Assessment assessment = new Assessor().assess(pack, FactBase.ofFacts(read, day, pack.factBaseRules(day)));
            if (json) {
                screen.json(AssessmentDocuments.of(assessment));
            } else {
                new AssessmentReport(screen, pack.definition()).print(assessment, read.size());
            }
            return ExitCodes.CLEAN;
        } catch (PackException e) {
            if (json) {
                screen.json(new PackProblemList(PackDocuments.problems(e.problems())));
            } else {
                new ProblemReport(screen, "", Map.of(file.name(), file.text())).print(e.problems(), file.name());
            }
            return ExitCodes.PROBLEMS;
        }
    }
}
