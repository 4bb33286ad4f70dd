package dev.sherpa.pack;

import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.web.Fault;
import dev.sherpa.web.Inspection;
import dev.sherpa.web.Submission;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds that a body names a rule pack which does not run. */
@Component
class NamedPackInspection implements Inspection {

    private final RulePacks packs;

    NamedPackInspection(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public Set<String> operations() {
        return Set.of("createDossier", "previewAssessment");
    }

    @Override
    public List<Fault> inspect(Submission submission) {
        JsonNode pack = submission.body().path("pack");
        // Anything but a text is for the contract's schema to refuse.
        if (!pack.isString() || packs.find(pack.stringValue()).isPresent()) {
            return List.of();
        }
        String running = packs.all().stream()
                .map(RulePack::definition)
                .map(definition -> definition.id())
                .collect(Collectors.joining(", "));
        return List.of(Fault.at("/pack", "No rule pack with this id runs.", "One of: " + running + "."));
    }
}
