package dev.sherpa.assessment;

import dev.sherpa.api.model.LeftOutFact;
import dev.sherpa.dossier.Dossier;
import dev.sherpa.dossier.Dossiers;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import dev.sherpa.dossier.Place;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.dossier.UnknownDossier;
import dev.sherpa.pack.RulePacks;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Evaluates dossiers, with the running versions of their rule packs unless another is given. */
@Component
public class Evaluation {

    private static final int PAGE = 1_000;

    private final Assessor assessor = new Assessor();
    private final Dossiers dossiers;
    private final FactLog log;
    private final RulePacks packs;
    private final JsonMapper json;

    Evaluation(Dossiers dossiers, FactLog log, RulePacks packs, JsonMapper json) {
        this.dossiers = dossiers;
        this.log = log;
        this.packs = packs;
        this.json = json;
    }

    /** Evaluates a dossier as known at a settled instant, under assumptions if there are any. */
    Evaluated of(String dossier, LocalDate asOf, Instant knownAt, @Nullable Assumptions assumed) {
        RulePack pack = packOf(dossier);
        List<RecordedFact> history = visible(dossier, asOf, knownAt, assumed);
        Admission admission = new Admission(pack);
        List<LeftOutFact> leftOut = history.stream()
                .flatMap(recorded -> admission.leftOut(dossier, recorded.fact()).stream())
                .toList();
        return new Evaluated(evaluate(pack, history, asOf, knownAt), leftOut);
    }

    /** Evaluates a dossier just before a write and by it. */
    BeforeAndAfter around(String dossier, LocalDate asOf, Instant written) {
        RulePack pack = packOf(dossier);
        List<RecordedFact> history = log.visibleAround(FactQuery.all(dossier, asOf, written)).stream()
                .map(StoredFact::toRecordedFact)
                .toList();
        return new BeforeAndAfter(
                pack.definition(),
                evaluate(pack, history, asOf, written.minus(1, ChronoUnit.MICROS)),
                evaluate(pack, history, asOf, written));
    }

    /** Returns all that was recorded of a dossier up to a settled instant and said by a day, in the order recorded. */
    public List<RecordedFact> history(String dossier, LocalDate said, Instant knownAt) {
        FactQuery query = FactQuery.all(dossier, said, knownAt);
        List<RecordedFact> all = new ArrayList<>();
        Place after = null;
        List<StoredFact> page;
        do {
            page = log.history(query, after, PAGE);
            page.forEach(fact -> all.add(fact.toRecordedFact()));
            after = page.isEmpty() ? null : page.get(page.size() - 1).place();
        } while (page.size() == PAGE);
        return all;
    }

    /** Builds the fact base of a history, as a version of its rule pack admits it. */
    public static FactBase factBase(RulePack pack, List<RecordedFact> history, LocalDate asOf, Instant knownAt) {
        return FactBase.of(new Admission(pack).of(history), asOf, knownAt, pack.factBaseRules(asOf));
    }

    /**
     * Returns the fact base of a stored assessment, what it assumes included.
     *
     * @param pack the version that it was made with
     * @throws ProblemException {@link ProblemType#ASSUMPTIONS_UNKNOWN} if it assumes what was not kept
     */
    public FactBase factBase(RulePack pack, StoredAssessment stored) {
        ListedAssessment listed = stored.listed();
        if (listed.hypothetical() && stored.assumptions() == null) {
            throw new ProblemException(
                    ProblemType.ASSUMPTIONS_UNKNOWN,
                    "What the assessment " + listed.id() + " assumes was not kept when it was made. Assess again.");
        }
        Assumptions assumed = stored.assumptions() == null
                ? null
                : Assumptions.read(json.readTree(stored.assumptions()), pack, LocalDate.MAX);
        return factBase(
                pack,
                visible(listed.dossier(), listed.asOf(), listed.knownAt(), assumed),
                listed.asOf(),
                listed.knownAt());
    }

    /** Evaluates facts without a dossier. */
    Assessment of(String pack, LocalDate asOf, List<Fact> facts) {
        RulePack running = packs.get(pack);
        return assessor.assess(running, FactBase.ofFacts(facts, asOf, running.factBaseRules(asOf)));
    }

    private List<RecordedFact> visible(String dossier, LocalDate asOf, Instant knownAt, @Nullable Assumptions assumed) {
        List<StoredFact> visible = log.visible(FactQuery.all(dossier, asOf, knownAt));
        return assumed == null
                ? visible.stream().map(StoredFact::toRecordedFact).toList()
                : new AssumedHistory(log, dossier, knownAt).of(visible, assumed);
    }

    private Assessment evaluate(RulePack pack, List<RecordedFact> history, LocalDate asOf, Instant knownAt) {
        return assessor.assess(pack, factBase(pack, history, asOf, knownAt));
    }

    private RulePack packOf(String dossier) {
        return packs.get(dossiers.find(dossier).map(Dossier::pack).orElseThrow(() -> new UnknownDossier(dossier)));
    }
}
