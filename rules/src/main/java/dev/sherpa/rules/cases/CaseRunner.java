package dev.sherpa.rules.cases;

import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.EvaluationStopped;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.PackCase.ExpectedConflict;
import dev.sherpa.rules.pack.RulePack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs the cases of a pack. */
public final class CaseRunner {

    private final RulePack pack;
    private final Assessor assessor = new Assessor();

    /** Creates a runner for the cases of a pack. */
    public CaseRunner(RulePack pack) {
        this.pack = pack;
    }

    /** Runs cases, one after the other. */
    public SuiteResult run(List<PackCase> cases) {
        long start = System.nanoTime();
        List<CaseResult> results = cases.stream().map(this::run).toList();
        return new SuiteResult(results, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Runs a case. */
    public CaseResult run(PackCase given) {
        Assessment assessment = assessor.assess(pack, facts(given));
        List<Difference> differences = new ArrayList<>();
        for (AssessedItem item : assessment.items()) {
            String expected = given.checklist().getOrDefault(item.id(), "no expectation");
            compare("the item " + item.id(), expected, item.status(), differences);
        }
        given.conclusions().ifPresent(expected -> compareConclusions(expected, assessment, differences));
        given.sentences()
                .forEach((of, expected) -> compare(
                        "the sentences of " + of, Set.copyOf(expected), sentences(assessment, of), differences));
        given.conflicts()
                .ifPresent(
                        expected -> compare("the conflicts", Set.copyOf(expected), conflicts(assessment), differences));
        return new CaseResult(given, assessment, List.copyOf(differences));
    }

    /** Tells whether something is wrong with the rules in a case: it fails, or cannot be evaluated within the bounds. */
    boolean notices(PackCase given) {
        try {
            return !run(given).passed();
        } catch (EvaluationStopped stopped) {
            return true;
        }
    }

    /** Returns the fact base of a case. */
    FactBase facts(PackCase given) {
        return FactBase.ofFacts(given.facts(), given.asOf(), pack.factBaseRules(given.asOf()));
    }

    private void compareConclusions(Map<String, String> expected, Assessment assessment, List<Difference> differences) {
        Map<String, String> actual = new LinkedHashMap<>(assessment.conclusions());
        String verdict = assessment.verdict();
        if (verdict != null) {
            actual.put(pack.definition().conclusions().get(0).name(), verdict);
        }
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        names.forEach(name -> compare(
                "the conclusion " + name,
                expected.getOrDefault(name, "absent"),
                actual.getOrDefault(name, "absent"),
                differences));
    }

    private static Set<String> sentences(Assessment assessment, String of) {
        Head head = assessment.item(of).isPresent() ? Head.item(of) : Head.conclusion(of);
        return assessment.findings(head).stream()
                .filter(Finding::decides)
                .map(Finding::sentence)
                .collect(Collectors.toSet());
    }

    private static Set<ExpectedConflict> conflicts(Assessment assessment) {
        return assessment.conflicts().stream()
                .map(conflict -> new ExpectedConflict(conflict.type(), conflict.subject(), conflict.attribute()))
                .collect(Collectors.toSet());
    }

    private static void compare(String what, Object expected, Object actual, List<Difference> differences) {
        if (!expected.equals(actual)) {
            differences.add(new Difference(what, expected.toString(), actual.toString()));
        }
    }
}
