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

/** Holds what a hypothetical assessment assumes against the dossier and its rule pack. */
@Component
class AssumptionsInspection implements Inspection {

    static final String ADD = "/hypothetical/add";
    static final String WITHDRAW = "/hypothetical/withdraw";

    private final PackOfDossier packs;
    private final FactLog log;
    private final Today today;

    AssumptionsInspection(PackOfDossier packs, FactLog log, Today today) {
        this.packs = packs;
        this.log = log;
        this.today = today;
    }

    @Override
    public Set<String> operations() {
        return Set.of("assess");
    }

    @Override
    public List<Fault> inspect(Submission submission) {
        String dossier = submission.required("dossier");
        RulePack pack = packs.of(dossier);
        JsonNode body = submission.body();
        List<Fault> faults = new ArrayList<>(SubmittedFacts.read(body.at(ADD), ADD, pack, today.orLater(body))
                .faults());
        faults.addAll(new References()
                .corrections(body.at(ADD), ADD)
                .ids(body.at(WITHDRAW), WITHDRAW)
                .faults(dossier, log));
        return faults;
    }
}
