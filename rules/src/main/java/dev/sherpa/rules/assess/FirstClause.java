package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.Template;
import dev.sherpa.rules.pack.Wording;
import dev.sherpa.rules.sandbox.Budget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Keeps what the first clause of one head that holds concludes, and lets derivations pass. */
final class FirstClause implements AgendaFilter {

    private final RulePack part;
    private final List<Rule> clauses;
    private final LocalDate asOf;
    private final Budget budget;
    private int first;
    private @Nullable Object value;

    FirstClause(RulePack part, Head head, LocalDate asOf, Budget budget) {
        this.part = part;
        this.clauses = part.clauses(head);
        this.asOf = asOf;
        this.budget = budget;
        this.first = clauses.size();
    }

    /** Returns the outcome; null when no clause holds. */
    @Nullable
    String outcome() {
        return value == null ? null : Wording.plain(value);
    }

    @Override
    public boolean accept(Match match) {
        Rule rule = part.rule(match.getRule().getName());
        for (String binding : rule.needed()) {
            if (match.getDeclarationValue(binding) == null) {
                return false;
            }
        }
        if (!rule.isClause()) {
            budget.derived(rule.key());
            return true;
        }
        budget.finding(rule.key());
        int place = clauses.indexOf(rule);
        if (place >= 0 && place <= first) {
            consider(place, value(rule, match));
        }
        return false;
    }

    private void consider(int place, @Nullable Object found) {
        if (found != null && (place < first || value == null || isBefore(found, value))) {
            first = place;
            value = found;
        }
    }

    private @Nullable Object value(Rule rule, Match match) {
        if (!(rule.outcome().parts().get(0) instanceof Template.Placeholder placeholder)) {
            return rule.givenOutcome();
        }
        if (placeholder.isParameter()) {
            return part.parameters()
                    .find(placeholder.of())
                    .map(parameter -> parameter.on(asOf).value())
                    .orElse(null);
        }
        Object bound = match.getDeclarationValue(placeholder.of());
        String attribute = placeholder.attribute();
        return bound == null || attribute == null ? bound : part.types().read(bound, attribute);
    }

    private static boolean isBefore(Object one, Object other) {
        return one instanceof BigDecimal mine && other instanceof BigDecimal theirs
                ? mine.compareTo(theirs) < 0
                : Wording.plain(one).compareTo(Wording.plain(other)) < 0;
    }
}
