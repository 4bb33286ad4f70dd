package dev.sherpa.assessment;

import dev.sherpa.pack.RulePacks;
import dev.sherpa.web.Fault;
import dev.sherpa.web.Inspection;
import dev.sherpa.web.Pointers;
import dev.sherpa.web.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Holds facts that are only to be assessed against the rule pack that is to assess them. */
@Component
class PreviewInspection implements Inspection {

    private final RulePacks packs;
    private final Today today;

    PreviewInspection(RulePacks packs, Today today) {
        this.packs = packs;
        this.today = today;
    }

    @Override
    public Set<String> operations() {
        return Set.of("previewAssessment");
    }

    @Override
    public List<Fault> inspect(Submission submission) {
        JsonNode body = submission.body();
        JsonNode facts = body.path("facts");
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; facts.isArray() && i < facts.size(); i++) {
            if (facts.path(i).has("corrects")) {
                String place = Pointers.member(Pointers.entry("/facts", i), "corrects");
                faults.add(Fault.at(
                        place, "A preview has no dossier whose facts it could correct.", "The fact without corrects."));
            }
        }
        packs.find(body.path("pack").asString(""))
                .map(pack -> SubmittedFacts.read(facts, "/facts", pack, today.orLater(body)))
                .ifPresent(read -> faults.addAll(read.faults()));
        return faults;
    }
}
