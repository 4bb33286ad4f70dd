package dev.sherpa.bench.contest.evrete;

import dev.sherpa.bench.contest.model.Stage;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The rules of the checklist, compiled. */
final class CompiledKnowledge {

    private CompiledKnowledge() {}

    static Knowledge make() {
        Knowledge knowledge = KnowledgeService.builder()
                .withExecutor(new SameThread())
                .build()
                .newKnowledge("checklist")
                .addImport(Stage.class.getPackageName() + ".*");
        RuleSetBuilder<Knowledge> rules = knowledge.builder();
        DeliverableRules.addTo(rules);
        TikTokRules.addTo(rules);
        TermsRules.addTo(rules);
        VisitRules.addTo(rules);
        TallyRules.addTo(rules);
        TotalRules.addTo(rules);
        ScheduleRules.addTo(rules);
        BigNumberRules.addTo(rules);
        VerdictRules.addTo(rules);
        EngagementRules.addTo(rules);
        return rules.build();
    }
}
