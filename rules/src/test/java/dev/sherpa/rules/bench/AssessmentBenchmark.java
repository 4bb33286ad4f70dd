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
 * How long an assessment takes, warm and on one core, and how that grows with the facts of a dossier.
 *
 * <p>The smallest count is that of the five documents, as of 22 September 2025. More facts repeat them: about further
 * subjects, so that every fact is current, or earlier ones about the same subjects, so that history grows. Run with {@code
 * mvn -ntp -pl rules test-compile exec:exec@benchmark}; {@code -Dbenchmark=...} takes the options of JMH.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessmentBenchmark {

    private static final LocalDate DAY = LocalDate.parse("2025-09-22");

    /** How many facts the dossier holds. */
    @Param({"49", "100", "1000", "10000"})
    public int factCount;

    /** What the facts beyond the five documents are about. */
    @Param({"SUBJECTS", "HISTORY"})
    public String more;

    private final RulePack pack = BeijingTrip.pack();
    private final Assessor assessor = new Assessor();
    private List<Fact> facts = List.of();
    private FactBase factBase = new FactBase(DAY, List.of(), List.of());

    /** Makes the facts. */
    @Setup
    public void makeFacts() {
        List<Fact> reported = pack.dossier().orElseThrow().facts();
        List<Fact> made = new ArrayList<>(reported.subList(0, Math.min(reported.size(), factCount)));
        for (int i = made.size(); i < factCount; i++) {
            Fact fact = reported.get(i % reported.size());
            int round = i / reported.size();
            made.add(more.equals("SUBJECTS") ? about(fact, fact.subject() + "-" + round) : earlier(fact, round));
        }
        facts = List.copyOf(made);
        factBase = base();
    }

    /** Evaluates a fact base that is there. */
    @Benchmark
    public Assessment assess() {
        return assessor.assess(pack, factBase);
    }

    /** Builds the fact base from the dossier's facts and evaluates it. */
    @Benchmark
    public Assessment buildAndAssess() {
        return assessor.assess(pack, base());
    }

    private FactBase base() {
        return FactBase.ofFacts(facts, DAY, pack.factBaseRules(DAY));
    }

    private static Fact about(Fact fact, String subject) {
        return copy(fact, subject, fact.said());
    }

    private static Fact earlier(Fact fact, int days) {
        return copy(fact, fact.subject(), fact.said().minusDays(30L + days));
    }

    private static Fact copy(Fact fact, String subject, LocalDate said) {
        return new Fact(
                fact.id(),
                fact.type(),
                subject,
                fact.attributes(),
                fact.statement(),
                said,
                fact.by(),
                fact.source(),
                fact.para(),
                fact.rating(),
                fact.expires());
    }
}
