package dev.sherpa.dossier;

import dev.sherpa.pack.RulePacks;
import dev.sherpa.rules.pack.DossierTemplate;
import dev.sherpa.rules.pack.RulePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the dossiers that rule packs bring along, with their facts, before the service answers its first request. */
@Component
class FirstStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String RECORDED_BY = "sherpa";

    private final RulePacks packs;
    private final Dossiers dossiers;
    private final FactLog facts;
    private final TransactionTemplate transaction;

    FirstStart(RulePacks packs, Dossiers dossiers, FactLog facts, TransactionTemplate transaction) {
        this.packs = packs;
        this.dossiers = dossiers;
        this.facts = facts;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (RulePack pack : packs.all()) {
            pack.dossier()
                    .filter(template -> dossiers.find(template.id()).isEmpty())
                    .ifPresent(template -> open(template, pack.definition().id()));
        }
    }

    private void open(DossierTemplate template, String pack) {
        try {
            transaction.executeWithoutResult(status -> {
                Dossier dossier = dossiers.create(template.id(), template.title(), pack);
                if (!template.facts().isEmpty()) {
                    facts.record(
                            dossier.id(),
                            template.facts().stream()
                                    .map(fact -> new NewFact(fact, null))
                                    .toList(),
                            RECORDED_BY);
                }
            });
            LOG.info(
                    "Opened the dossier {} with {} facts",
                    template.id(),
                    template.facts().size());
        } catch (DossierExists e) {
            LOG.info("Another instance opens the dossier {}", template.id());
        }
    }
}
