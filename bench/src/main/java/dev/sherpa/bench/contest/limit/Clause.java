package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.Rule;
import java.util.Arrays;
import java.util.Collections;

/** What stands in the pack of a clause, and makes its findings. */
final class Clause {

    private final Finding.RuleReference reference;
    private final String outcome;
    private final int[] places;
    private final Condition[] conditions;

    Clause(Rule rule, Places places) {
        this.reference = Finding.RuleReference.to(rule);
        this.outcome = rule.givenOutcome();
        this.places = places.ids(rule.citations());
        this.conditions = rule.conditions().toArray(new Condition[0]);
    }

    String outcome() {
        return outcome;
    }

    /** Makes a finding of what matched each condition. */
    Found found(Cited cited, boolean decides, String value, String sentence, Row[] because) {
        Finding.Because[] told = new Finding.Because[because.length];
        for (int i = 0; i < told.length; i++) {
            told[i] = new Finding.Because(conditions[i].text(), conditions[i].line(), because[i].matches());
        }
        Grounds grounds = cited.by(because, places);
        Finding finding = new Finding(
                sentence,
                value,
                decides,
                reference,
                grounds.citations(),
                Collections.unmodifiableList(Arrays.asList(told)));
        return new Found(finding, grounds);
    }
}
