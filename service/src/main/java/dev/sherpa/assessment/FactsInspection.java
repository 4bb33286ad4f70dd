package dev.sherpa.assessment;

import dev.sherpa.dossier.FactLog;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.web.Fault;
import dev.sherpa.web.Inspection;
import dev.sherpa.web.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Holds facts that are to be recorded against the dossier and its rule pack. */
@Component
class FactsInspection implements Inspection {

    private final PackOfDossier packs;
    private final FactLog log;
    private final Today today;

    FactsInspection(PackOfDossier packs, FactLog log, Today today) {
        this.packs = packs;
        this.log = log;
        this.today = today;
    }

    @Override
    public Set<String> operations() {
        return Set.of("recordFacts");
    }

    @Override
    public List<Fault> inspect(Submission submission) {
        String dossier = submission.required("dossier");
        RulePack pack = packs.of(dossier);
        JsonNode facts = submission.body().path("facts");
        List<Fault> faults = new ArrayList<>(
                SubmittedFacts.read(facts, "/facts", pack, today.day()).faults());
        faults.addAll(new References().corrections(facts, "/facts").faults(dossier, log));
        return faults;
    }
}
