package dev.sherpa.pack;

import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.EvaluationStopped;
import dev.sherpa.rules.cases.Coverage;
import dev.sherpa.rules.cases.CoverageRunner;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.CompilationCache;
import dev.sherpa.rules.pack.DossierTemplate;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.ProofReader;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Compiles candidates, one at a time, so that however many are uploaded the running service keeps its breath. */
@Component
public class Workshop {

    private static final int MOST_MEASURED = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Assessor assessor = new Assessor();
    private final ReentrantLock bench = new ReentrantLock(true);
    private final Clock clock;
    private final CompilationCache compilations;
    private final int mostMeasured;

    @Autowired
    Workshop(Clock clock, CompilationCache compilations) {
        this(clock, compilations, MOST_MEASURED);
    }

    /** Creates a workshop that measures packs with at most so much to show. */
    Workshop(Clock clock, CompilationCache compilations, int mostMeasured) {
        this.clock = clock;
        this.compilations = compilations;
        this.mostMeasured = mostMeasured;
    }

    /**
     * Compiles files, unless that was done before, and assesses the dossier that they bring along, or no facts, so that what
     * compiles lazily is compiled.
     *
     * @throws PackException if it has problems
     */
    public RulePack make(PackFiles files) {
        await();
        try {
            return warmed(files);
        } catch (StackOverflowError | LinkageError e) {
            // An enemy's files must not end the thread that looks at them.
            throw unusable("the pack nests too deep, or compiles to what cannot be loaded: " + e);
        } finally {
            bench.unlock();
        }
    }

    /**
     * Measures what the cases of a pack show, which compiles every condition of it once more; nothing for a pack that has
     * more to show than is measured.
     */
    Optional<Coverage> measure(PackFiles files, RulePack pack) {
        await();
        try {
            CoverageRunner runner = new CoverageRunner(pack, pack.texts(), ProofReader.read(files, pack));
            return runner.size() > mostMeasured
                    ? Optional.empty()
                    : Optional.of(runner.run(CaseReader.read(files, pack)));
        } catch (StackOverflowError | EvaluationStopped e) {
            return Optional.empty();
        } finally {
            bench.unlock();
        }
    }

    private RulePack warmed(PackFiles files) {
        RulePack pack = RulePack.load(files, compilations);
        try {
            warm(pack);
            return pack;
        } catch (RuntimeException | StackOverflowError e) {
            throw unusable("the pack cannot evaluate its own dossier: " + e.getMessage());
        }
    }

    private static PackException unusable(String why) {
        return new PackException(List.of(new Problem("pack.yaml", 0, why)));
    }

    private void warm(RulePack pack) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Fact> facts = pack.dossier().map(DossierTemplate::facts).orElse(List.of());
        assessor.assess(pack, FactBase.ofFacts(facts, today, pack.factBaseRules(today)));
    }

    private void await() {
        boolean mine = false;
        try {
            mine = bench.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "Other versions are being compiled. Ask again in a few seconds.");
        }
    }
}
