package dev.sherpa.activation;

import dev.sherpa.api.model.LeftOutFact;
import dev.sherpa.assessment.Admission;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import dev.sherpa.dossier.Place;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the stored facts that the vocabulary of a version does not admit. */
@Component
class LeftOutFacts {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final int PAGE = 500;

    private final FactLog log;

    LeftOutFacts(FactLog log) {
        this.log = log;
    }

    /** Returns those of a dossier that are not withdrawn, in the order recorded. */
    List<LeftOutFact> of(String dossier, RulePack candidate) {
        Admission admission = new Admission(candidate);
        FactQuery all = FactQuery.all(dossier, EVER, log.knownAt(dossier, null));
        List<LeftOutFact> found = new ArrayList<>();
        Place after = null;
        while (true) {
            List<StoredFact> page = log.history(all, after, PAGE);
            page.stream()
                    .filter(fact -> fact.withdrawn() == null)
                    .flatMap(fact -> admission.leftOut(dossier, fact.fact()).stream())
                    .forEach(found::add);
            if (page.size() < PAGE) {
                return found;
            }
            after = page.get(PAGE - 1).place();
        }
    }
}
