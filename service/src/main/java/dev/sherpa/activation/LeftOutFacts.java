package dev.sherpa.activation;

import dev.sherpa.api.model.LeftOutFact;
import dev.sherpa.assessment.Admission;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the stored facts that the vocabulary of a version does not admit. */
@Component
class LeftOutFacts {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final FactLog log;

    LeftOutFacts(FactLog log) {
        this.log = log;
    }

    /** Returns those of a dossier that are not withdrawn, in the order recorded. */
    List<LeftOutFact> of(String dossier, RulePack candidate) {
        Admission admission = new Admission(candidate);
        FactQuery all = FactQuery.all(dossier, EVER, log.knownAt(dossier, null));
        return log.history(all).stream()
                .filter(fact -> fact.withdrawn() == null)
                .flatMap(fact -> admission.leftOut(dossier, fact.fact()).stream())
                .toList();
    }
}
