package dev.sherpa.assessment;

import dev.sherpa.dossier.Dossier;
import dev.sherpa.dossier.Dossiers;
import dev.sherpa.dossier.UnknownDossier;
import dev.sherpa.pack.RulePacks;
import dev.sherpa.rules.pack.RulePack;
import org.springframework.stereotype.Component;

/** Finds the running version of a dossier's rule pack. */
@Component
public class PackOfDossier {

    private final Dossiers dossiers;
    private final RulePacks packs;

    PackOfDossier(Dossiers dossiers, RulePacks packs) {
        this.dossiers = dossiers;
        this.packs = packs;
    }

    /** Returns it; {@link UnknownDossier} and {@link dev.sherpa.pack.UnknownPack} if there is none. */
    public RulePack of(String dossier) {
        return packs.get(dossiers.find(dossier).map(Dossier::pack).orElseThrow(() -> new UnknownDossier(dossier)));
    }
}
