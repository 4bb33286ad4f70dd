package dev.sherpa.pack;

import dev.sherpa.api.RulePacksApi;
import dev.sherpa.api.model.FactType;
import dev.sherpa.api.model.FactTypeList;
import dev.sherpa.api.model.PackProblemList;
import dev.sherpa.api.model.RulePackList;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of the rule packs that run. */
@RestController
class RulePackController implements RulePacksApi {

    private final RulePacks packs;
    private final PackVersions versions;
    private final Troubles troubles;

    RulePackController(RulePacks packs, PackVersions versions, Troubles troubles) {
        this.packs = packs;
        this.versions = versions;
        this.troubles = troubles;
    }

    @Override
    public ResponseEntity<RulePackList> listRulePacks() {
        return ResponseEntity.ok(new RulePackList(
                packs.running().stream().map(PackDocuments::summary).toList()));
    }

    @Override
    public ResponseEntity<dev.sherpa.api.model.RulePack> getRulePack(String pack) {
        RunningPack running = packs.running(pack).orElseThrow(() -> new UnknownPack(pack));
        return ResponseEntity.ok().eTag(running.pack().hash()).body(PackDocuments.of(running));
    }

    @Override
    public ResponseEntity<FactTypeList> listFactTypes(String pack) {
        return ResponseEntity.ok(new FactTypeList(packs.get(pack).vocabulary().factTypes().stream()
                .map(VocabularyDocuments::of)
                .toList()));
    }

    @Override
    public ResponseEntity<FactType> getFactType(String pack, String type) {
        DeclaredType declared = packs.get(pack)
                .vocabulary()
                .factType(type)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNKNOWN_FACT_TYPE, "The rule pack " + pack + " has no fact type " + type + "."));
        return ResponseEntity.ok(VocabularyDocuments.of(declared));
    }

    @Override
    public ResponseEntity<PackProblemList> listPackProblems(String pack) {
        versions.requireKnown(pack);
        return ResponseEntity.ok(new PackProblemList(troubles.of(pack)));
    }
}
