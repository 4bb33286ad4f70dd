package dev.sherpa.rules.bench;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times an assessment with its full trace, warm and in-process, from recorded facts to content hash.
 *
 * <p>49 facts are what the five documents report; more are the same facts on other subjects, so that nearly all of them
 * are current.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class AssessmentBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 22);

    /** How many facts the dossier holds. */
    @Param({"49", "100", "1000", "10000"})
    public int facts;

    private final RulePack pack = BeijingTrip.pack();
    private final Assessor assessor = new Assessor();
    private List<Fact> dossier = List.of();

    /** Makes the dossier. */
    @Setup
    public void makeDossier() {
        List<Fact> reported = pack.dossier().orElseThrow().facts();
        dossier = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            Fact fact = reported.get(i % reported.size());
            int round = i / reported.size();
            dossier.add(round == 0 ? fact : on(fact.subject() + "-" + round, fact));
        }
    }

    /** Builds the fact base and assesses it. */
    @Benchmark
    public Assessment assess() {
        return assessor.assess(pack, FactBase.ofFacts(dossier, AS_OF, pack.factBaseRules(AS_OF)));
    }

    private static Fact on(String subject, Fact fact) {
        return new Fact(
                null,
                fact.type(),
                subject,
                fact.attributes(),
                fact.statement(),
                fact.said(),
                fact.by(),
                fact.source(),
                fact.para(),
                fact.rating(),
                fact.expires());
    }
}
