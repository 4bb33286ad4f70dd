package dev.sherpa.rules.cases;

import dev.sherpa.rules.assess.EvaluationStopped;
import dev.sherpa.rules.assess.Observer;
import dev.sherpa.rules.pack.CompiledVariants;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleVariant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Mutants that are compiled in one build, beside the rules that they are of. */
final class MutantBatch {

    private final RulePack pack;
    private final List<TextMutation> mutations;
    private final Map<String, TextMutation> byKey = new LinkedHashMap<>();

    /** The cases in which the mutants together reach a bound, so that each mutant is evaluated by itself. */
    private final List<CaseResult> unobserved = new ArrayList<>();

    MutantBatch(RulePack pack, List<TextMutation> mutations) {
        this.pack = pack;
        this.mutations = mutations;
        mutations.forEach(mutation -> byKey.put("m" + byKey.size(), mutation));
    }

    /** A case in which a mutant holds in other ways than its rule, and whether it holds at all. */
    private record Concerned(CaseResult result, boolean holds) {}

    /** Tries the mutants that the pack language knows. */
    List<Trial> run(List<CaseResult> passing) {
        List<RuleVariant> variants = new ArrayList<>();
        byKey.forEach((key, mutation) ->
                variants.add(new RuleVariant(key, mutation.mutant().rule(), mutation.conditions(), true)));
        try {
            CompiledVariants compiled = CompiledVariants.compile(pack, variants);
            Map<String, List<Concerned>> concerned = concerned(compiled, passing);
            return byKey.entrySet().stream()
                    .filter(each -> compiled.has(each.getKey()))
                    .map(each -> new Trial(
                            each.getValue().mutant(),
                            isKilled(
                                    compiled,
                                    each.getKey(),
                                    each.getValue().mutant().rule(),
                                    concerned.getOrDefault(each.getKey(), List.of()))))
                    .toList();
        } catch (PackException e) {
            return halves(passing);
        }
    }

    /** Tries the mutants in two builds: one of them is no mutant, for it does not compile. */
    private List<Trial> halves(List<CaseResult> passing) {
        if (mutations.size() <= 1) {
            return List.of();
        }
        int middle = mutations.size() / 2;
        List<Trial> trials = new ArrayList<>(new MutantBatch(pack, mutations.subList(0, middle)).run(passing));
        trials.addAll(new MutantBatch(pack, mutations.subList(middle, mutations.size())).run(passing));
        return trials;
    }

    private Map<String, List<Concerned>> concerned(CompiledVariants compiled, List<CaseResult> passing) {
        Observer observer = new Observer(compiled.observing(), rule -> compiled.used(rule.name()));
        CaseRunner runner = new CaseRunner(pack);
        Map<String, List<Concerned>> concerned = new HashMap<>();
        for (CaseResult result : passing) {
            try {
                Map<String, Map<List<Object>, Integer>> seen = observer.observe(runner.facts(result.given()));
                differing(seen).forEach(key -> concerned
                        .computeIfAbsent(key, none -> new ArrayList<>())
                        .add(new Concerned(result, seen.containsKey(key))));
            } catch (EvaluationStopped stopped) {
                unobserved.add(result);
            }
        }
        return concerned;
    }

    /** Returns the keys of the mutants that hold in other ways than their rule. */
    private List<String> differing(Map<String, Map<List<Object>, Integer>> seen) {
        return byKey.keySet().stream()
                .filter(key -> {
                    Rule rule = Objects.requireNonNull(byKey.get(key)).mutant().rule();
                    return !seen.getOrDefault(key, Map.of()).equals(seen.getOrDefault(rule.key(), Map.of()));
                })
                .toList();
    }

    private boolean isKilled(CompiledVariants compiled, String key, Rule rule, List<Concerned> concerned) {
        List<CaseResult> open = new ArrayList<>(unobserved);
        for (Concerned each : concerned) {
            Effect effect = rule.isClause() ? effect(rule, each) : Effect.OPEN;
            if (effect == Effect.NOTICED) {
                return true;
            }
            if (effect == Effect.OPEN) {
                open.add(each.result());
            }
        }
        if (open.isEmpty()) {
            return false;
        }
        CaseRunner runner = new CaseRunner(compiled.replacing(key));
        return open.stream().anyMatch(result -> runner.notices(result.given()));
    }

    private Effect effect(Rule rule, Concerned concerned) {
        Head head = rule.head();
        List<Clause> before = Clause.of(pack, head, concerned.result());
        List<Clause> after = before.stream()
                .map(clause ->
                        clause.isOf(rule) ? new Clause(clause.name(), clause.outcome(), concerned.holds()) : clause)
                .toList();
        return Effect.of(concerned.result(), head, before, after, rule.name());
    }
}
