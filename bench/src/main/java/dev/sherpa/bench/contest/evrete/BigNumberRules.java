package dev.sherpa.bench.contest.evrete;

import static dev.sherpa.bench.contest.evrete.Checklist.decides;

import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** The item that rests on other items: in the third round. */
final class BigNumberRules {

    private BigNumberRules() {}

    static void addTo(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("A route to a big number is met")
                .forEach("$decided", ItemsDecided.class, "$checklist", Checklist.class)
                .where("$decided.anyRoute(Status.MET)")
                .execute(decides(Item.BIG_NUMBER_WIN, Status.MET));
        rules.newRule("A route to a big number is partly met")
                .forEach("$decided", ItemsDecided.class, "$checklist", Checklist.class)
                .where("$decided.anyRoute(Status.PARTIAL)")
                .execute(decides(Item.BIG_NUMBER_WIN, Status.PARTIAL));
        rules.newRule("A route to a big number is unmet")
                .forEach("$decided", ItemsDecided.class, "$checklist", Checklist.class)
                .where("$decided.anyRoute(Status.UNMET)")
                .execute(decides(Item.BIG_NUMBER_WIN, Status.UNMET));
        rules.newRule("All items are decided")
                .forEach("$decided", ItemsDecided.class, "$checklist", Checklist.class)
                .execute(context -> context.insert(new ChecklistComplete(context.get("$checklist"))));
    }
}
