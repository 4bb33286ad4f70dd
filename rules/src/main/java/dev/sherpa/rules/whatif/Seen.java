package dev.sherpa.rules.whatif;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the rules of a pack version can see of a fact base: where two are equal, so are all outcomes.
 *
 * @param pack the pack version
 * @param asOf the day, on which parameters and calendar depend, too
 * @param facts the current facts, without who is cited and how they are rated
 */
record Seen(RulePack pack, LocalDate asOf, List<SeenFact> facts) {

    static Seen of(RulePack pack, FactBase facts) {
        return new Seen(
                pack, facts.asOf(), facts.current().stream().map(SeenFact::of).toList());
    }

    record SeenFact(String type, String subject, LocalDate said, String by, Map<String, Object> attributes) {

        static SeenFact of(CurrentFact fact) {
            return new SeenFact(fact.type(), fact.subject(), fact.said(), fact.by(), fact.attributes());
        }
    }
}
