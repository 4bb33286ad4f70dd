package dev.sherpa.rules.whatif;

import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.fact.Source;
import dev.sherpa.rules.pack.Head;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the outcomes that rest on a single source, on anonymous facts, or on facts rated below a rating. */
final class Reliances {

    private final Situation situation;
    private final Rating least;
    private final Evaluations evaluations;
    private final Map<Object, Map<Head, String>> known = new HashMap<>();

    Reliances(Situation situation, Rating least, Evaluations evaluations) {
        this.situation = situation;
        this.least = least;
        this.evaluations = evaluations;
    }

    /** Returns them in the pack's order, of each the kinds in theirs. */
    List<Reliance> of(Assessment assessment) {
        List<Reliance> reliances = new ArrayList<>();
        deciding(assessment).forEach((head, findings) -> {
            List<Citation> facts = findings.stream()
                    .flatMap(finding -> finding.citations().stream())
                    .filter(Citation::isOfFact)
                    .distinct()
                    .toList();
            String outcome = findings.get(0).outcome();
            add(reliances, Reliance.Kind.SINGLE_SOURCE, head, outcome, ofSingleSource(facts));
            add(reliances, Reliance.Kind.ANONYMOUS, head, outcome, matching(facts, this::isAnonymous));
            add(reliances, Reliance.Kind.LOW_RATING, head, outcome, matching(facts, this::isBelow));
        });
        return reliances;
    }

    private static Map<Head, List<Finding>> deciding(Assessment assessment) {
        Map<Head, List<Finding>> deciding = new LinkedHashMap<>();
        for (AssessedItem item : assessment.items()) {
            deciding.put(Head.item(item.id()), item.findings());
        }
        assessment.conclusionFindings().forEach((name, findings) -> deciding.put(Head.conclusion(name), findings));
        deciding.replaceAll(
                (head, findings) -> findings.stream().filter(Finding::decides).toList());
        deciding.values().removeIf(List::isEmpty);
        return deciding;
    }

    private static List<Citation> ofSingleSource(List<Citation> facts) {
        Set<Object> sources = facts.stream().map(Reliances::source).collect(Collectors.toSet());
        return sources.size() == 1 ? facts : List.of();
    }

    private static List<Citation> matching(List<Citation> facts, Predicate<Citation> wanted) {
        return facts.stream().filter(wanted).toList();
    }

    private boolean isAnonymous(Citation fact) {
        return rank(fact.rating()).reliability() == 'F'
                || situation.pack().definition().anonymous().contains(String.valueOf(fact.by()));
    }

    private boolean isBelow(Citation fact) {
        return rank(fact.rating()).compareTo(least) > 0;
    }

    private static Rating rank(@Nullable Rating rating) {
        return rating == null ? Rating.UNRATED : rating;
    }

    private static Object source(Citation fact) {
        return Optional.ofNullable(fact.source()).map(Source::identity).orElse("");
    }

    private void add(List<Reliance> all, Reliance.Kind kind, Head head, String outcome, List<Citation> facts) {
        if (!facts.isEmpty()) {
            String importance = Change.importance(head, situation.pack()).orElse(null);
            all.add(new Reliance(
                    kind,
                    head,
                    importance,
                    outcome,
                    facts,
                    without(kind, facts.get(0)).get(head)));
        }
    }

    private Map<Head, String> without(Reliance.Kind kind, Citation first) {
        Object key = kind == Reliance.Kind.SINGLE_SOURCE ? source(first) : kind;
        return known.computeIfAbsent(
                key,
                asked -> evaluate(fact -> switch (kind) {
                    case SINGLE_SOURCE -> Objects.equals(source(fact), source(first));
                    case ANONYMOUS -> isAnonymous(fact);
                    case LOW_RATING -> isBelow(fact);
                }));
    }

    private Map<Head, String> evaluate(Predicate<Citation> left) {
        List<RecordedFact> others = situation.history().stream()
                .filter(fact -> !left.test(Citation.of(fact.fact())))
                .toList();
        return evaluations.of(situation.pack(), situation.factsOf(others));
    }
}
