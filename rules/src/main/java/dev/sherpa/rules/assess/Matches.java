package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.provided.AsOf;
import dev.sherpa.rules.provided.CalendarWindow;
import dev.sherpa.rules.provided.Conclusion;
import dev.sherpa.rules.provided.Fact;
import dev.sherpa.rules.provided.FreeDays;
import dev.sherpa.rules.provided.Item;
import dev.sherpa.rules.provided.Matched;
import dev.sherpa.rules.provided.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Tells what the objects that matched a condition are, with their values and citations. */
final class Matches {

    private static final int USUAL_MATCHES = 80;

    private final RulePack pack;
    private final Trace trace;
    private final LocalDate asOf;
    private final MatchOrder order = new MatchOrder();
    private final Map<Object, Match> known = new IdentityHashMap<>(USUAL_MATCHES);
    private final Map<Head, List<Finding>> outcomes = new HashMap<>();

    Matches(RulePack pack, Trace trace, LocalDate asOf) {
        this.pack = pack;
        this.trace = trace;
        this.asOf = asOf;
    }

    /** Notes what an item or conclusion rests on. */
    void remember(Head outcome, List<Finding> findings) {
        outcomes.put(outcome, findings);
    }

    /** Returns the order in which matches of a condition are told. */
    Comparator<Match> order() {
        return order;
    }

    /** Returns what matched a condition, given by its place in the rule, in order. */
    List<Match> of(int condition, Firing firing) {
        int captures = firing.captures(condition);
        Object first = captures == 0 ? null : firing.captured(condition, 0);
        if (captures <= 1 && !(first instanceof Matched)) {
            return first == null ? List.of() : List.of(match(first));
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < captures; i++) {
            Object captured = firing.captured(condition, i);
            if (captured instanceof Matched several) {
                several.facts().forEach(fact -> matches.add(match(fact)));
            } else if (captured != null) {
                matches.add(match(captured));
            }
        }
        matches.sort(order);
        return List.copyOf(matches);
    }

    /** Returns each condition of a rule with what matched it, and collects what that rests on. */
    List<Finding.Because> because(Rule rule, IntFunction<List<Match>> matched, Citations citations) {
        List<Condition> conditions = rule.conditions();
        Finding.Because[] because = new Finding.Because[conditions.size()];
        for (int i = 0; i < because.length; i++) {
            Condition condition = conditions.get(i);
            List<Match> matches = matched.apply(i);
            because[i] = new Finding.Because(condition.text(), condition.line(), matches);
            citations.addAll(matches);
        }
        citations.add(rule.citations());
        return List.of(because);
    }

    /** Returns how the derived facts told of came about. */
    Map<Match, Derivation> derivations() {
        Map<Match, Derivation> derivations = new IdentityHashMap<>();
        // A derived fact was told of after all that it was derived from, so that nothing comes to be known here.
        known.forEach((object, match) -> {
            Firing firing = trace.derivationOf(object);
            if (firing != null) {
                derivations.put(match, derivation(firing));
            }
        });
        return derivations;
    }

    private Derivation derivation(Firing firing) {
        return new Derivation(
                Finding.RuleReference.to(firing.rule()),
                because(firing.rule(), condition -> of(condition, firing), new Citations()));
    }

    /** Tells what an object is. */
    Match match(Object object) {
        Match match = known.get(object);
        if (match == null) {
            match = describe(object);
            known.put(object, match);
        }
        return match;
    }

    private Match describe(Object object) {
        if (object instanceof Fact fact) {
            return fact(fact.current());
        }
        if (object instanceof Parameter parameter) {
            return named(
                    Match.Kind.PARAMETER, parameter.getName(), Map.of("value", parameter.value()), basis(parameter));
        }
        if (object instanceof Item item) {
            return named(
                    Match.Kind.ITEM,
                    item.getId(),
                    Map.of("status", item.getStatus(), "importance", item.getImportance()),
                    deciding(Head.item(item.getId())));
        }
        if (object instanceof Conclusion conclusion) {
            return named(
                    Match.Kind.CONCLUSION,
                    conclusion.getName(),
                    Map.of("value", conclusion.getValue()),
                    deciding(Head.conclusion(conclusion.getName())));
        }
        if (object instanceof CalendarWindow window) {
            return window(window.getTitle(), window.getCategory(), window.getFirstDay(), window.getLastDay());
        }
        if (object instanceof FreeDays free) {
            return window(null, free.getCategory(), free.getFirstDay(), free.getLastDay());
        }
        if (object instanceof AsOf day) {
            return named(Match.Kind.DAY, null, Map.of("day", day.getDay()), List.of());
        }
        return derived(object);
    }

    private static Match fact(CurrentFact fact) {
        return new Match(
                Match.Kind.FACT,
                fact.type(),
                fact.subject(),
                null,
                fact.attributes(),
                fact.leading().id(),
                fact.citations());
    }

    private Match derived(Object object) {
        Citations citations = new Citations();
        Firing firing = trace.derivationOf(object);
        if (firing != null) {
            Rule rule = firing.rule();
            for (int condition = 0; condition < rule.conditions().size(); condition++) {
                citations.addAll(of(condition, firing));
            }
            citations.add(rule.citations());
        }
        String type = pack.types().typeOf(object).orElseThrow().name();
        return new Match(Match.Kind.DERIVED, type, null, null, pack.types().values(object), null, citations.list());
    }

    /** Returns the citations of the findings that decide an item or conclusion. */
    private List<Citation> deciding(Head outcome) {
        Citations citations = new Citations();
        for (Finding finding : outcomes.getOrDefault(outcome, List.of())) {
            if (finding.decides()) {
                citations.add(finding.citations());
            }
        }
        return citations.list();
    }

    private List<Citation> basis(Parameter parameter) {
        return pack.parameters()
                .find(parameter.getName())
                .map(definition -> definition.on(asOf).citations())
                .orElse(List.of());
    }

    private static Match window(@Nullable String title, String category, LocalDate first, LocalDate last) {
        return named(
                Match.Kind.WINDOW, title, Map.of("category", category, "firstDay", first, "lastDay", last), List.of());
    }

    private static Match named(
            Match.Kind kind, @Nullable String name, Map<String, Object> values, List<Citation> citations) {
        return new Match(kind, null, null, name, values.size() > 1 ? new TreeMap<>(values) : values, null, citations);
    }
}
