package dev.sherpa.bench.contest.easyrules;

import dev.sherpa.bench.contest.model.Engagement;
import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;
import dev.sherpa.bench.contest.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.RuleBuilder;

/** Builds the rules of one item, of the verdict or of the engagement: clauses in order, the first that applies decides. */
final class Clauses {

    private final Rules rules = new Rules();

    /** Adds a clause on facts, which returns what made it apply. */
    Clauses item(
            String name,
            Item item,
            Status status,
            Function<TripFacts, ? extends Optional<? extends List<?>>> condition) {
        return add(name, (facts, checklist) -> condition.apply(facts), checklist -> checklist.decide(item, status));
    }

    /** Adds a clause on items. */
    Clauses itemOfItems(String name, Item item, Status status, Item... routes) {
        return add(
                name,
                (facts, checklist) -> some(List.of(routes).stream()
                        .filter(route -> checklist.status(route) == status)
                        .toList()),
                checklist -> checklist.decide(item, status));
    }

    /** Adds a clause on the checklist, which returns what made it apply. */
    Clauses verdict(String name, Verdict verdict, Function<Checklist, Optional<List<Item>>> condition) {
        return add(name, (facts, checklist) -> condition.apply(checklist), checklist -> checklist.conclude(verdict));
    }

    /** Adds a clause on facts and the checklist, which returns what made it apply. */
    Clauses engagement(
            String name,
            Engagement engagement,
            BiFunction<TripFacts, Checklist, ? extends Optional<? extends List<?>>> condition) {
        return add(name, condition, checklist -> checklist.support(engagement));
    }

    Rules inOrder() {
        return rules;
    }

    /** Returns a list unless it is empty. */
    static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** Returns a list if a condition holds. */
    static <T> Optional<List<T>> when(boolean condition, List<T> list) {
        return condition ? Optional.of(list) : Optional.empty();
    }

    private Clauses add(
            String name,
            BiFunction<TripFacts, Checklist, ? extends Optional<? extends List<?>>> condition,
            Consumer<Checklist> action) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(rules.size())
                .when(facts -> {
                    Checklist checklist = facts.get("checklist");
                    return checklist.found(condition.apply(facts.get("facts"), checklist));
                })
                .then(facts -> action.accept(facts.get("checklist")))
                .build());
        return this;
    }
}
