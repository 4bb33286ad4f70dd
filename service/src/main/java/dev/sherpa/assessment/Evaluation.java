package dev.sherpa.assessment;

import dev.sherpa.api.model.LeftOutFact;
import dev.sherpa.dossier.Dossier;
import dev.sherpa.dossier.Dossiers;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.dossier.UnknownDossier;
import dev.sherpa.pack.RulePacks;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.RulePack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates dossiers with the running versions of their rule packs. */
@Component
class Evaluation {

    private final Assessor assessor = new Assessor();
    private final Dossiers dossiers;
    private final FactLog log;
    private final RulePacks packs;
    private final Histories histories;

    Evaluation(Dossiers dossiers, FactLog log, RulePacks packs, Histories histories) {
        this.dossiers = dossiers;
        this.log = log;
        this.packs = packs;
        this.histories = histories;
    }

    /** Evaluates a dossier as known at a settled instant, under assumptions if there are any. */
    Evaluated of(String dossier, LocalDate asOf, Instant knownAt, @Nullable Assumptions assumed) {
        RulePack pack = packOf(dossier);
        List<RecordedFact> history = histories.visible(dossier, asOf, knownAt, assumed);
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

    /** Evaluates facts without a dossier. */
    Assessment of(String pack, LocalDate asOf, List<Fact> facts) {
        RulePack running = packs.get(pack);
        return assessor.assess(running, FactBase.ofFacts(facts, asOf, running.factBaseRules(asOf)));
    }

    private Assessment evaluate(RulePack pack, List<RecordedFact> history, LocalDate asOf, Instant knownAt) {
        return assessor.assess(pack, Histories.factBase(pack, history, asOf, knownAt));
    }

    private RulePack packOf(String dossier) {
        return packs.get(dossiers.find(dossier).map(Dossier::pack).orElseThrow(() -> new UnknownDossier(dossier)));
    }
}
