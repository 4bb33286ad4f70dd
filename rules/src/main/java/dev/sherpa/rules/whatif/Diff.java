package dev.sherpa.rules.whatif;

import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.pack.Head;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What changed between two assessments of a dossier, and because of what.
 *
 * @param causes in what the two differ
 * @param facts the facts that count in one of them only, in the order recorded
 * @param outcomes the outcomes that changed, in the order of the later version
 * @param sentences the items and conclusions of which something else is said, in that order
 */
public record Diff(Set<Cause> causes, List<FactChange> facts, List<Changed> outcomes, List<Said> sentences) {

    /**
     * An outcome that changed.
     *
     * @param change the outcome before and after
     * @param because every minimal set of causes that brings it about, the smaller first
     */
    public record Changed(Change change, List<Attribution> because) {}

    /**
     * Something else that is said of an item or conclusion.
     *
     * @param of the item or conclusion
     * @param gone the sentences of its deciding findings that are not said any more
     * @param come those that were not said before
     * @param because every minimal set of causes that has all of this said, the smaller first
     */
    public record Said(Head of, List<String> gone, List<String> come, List<Set<Cause>> because) {}

    /** Compares two assessments of a dossier: with two histories, versions, days or instants, or all of these. */
    public static Diff of(Situation before, Situation after) {
        return of(new Sides(before, after), new Evaluations());
    }

    static Diff of(Sides sides, Evaluations evaluations) {
        Attributions attributions = new Attributions(sides, evaluations);
        Sentences sentences = new Sentences(sides);
        Set<Cause> all = sides.causes();
        List<Changed> outcomes = Change.between(
                        sides.before().pack(),
                        evaluations.of(sides.before().pack(), sides.facts(Set.of())),
                        sides.after().pack(),
                        evaluations.of(sides.after().pack(), sides.facts(all)))
                .stream()
                .map(change -> new Changed(change, attributions.of(change.of())))
                .toList();
        Stream<Head> heads = Stream.concat(
                        sides.after().pack().definition().heads().stream(),
                        sides.before().pack().definition().heads().stream())
                .distinct();
        List<Said> said = heads.filter(head -> !sentences.of(head, Set.of()).equals(sentences.of(head, all)))
                .map(head -> said(head, sentences, all))
                .toList();
        return new Diff(all, sides.factChanges(), outcomes, said);
    }

    private static Said said(Head head, Sentences sentences, Set<Cause> all) {
        List<String> before = sentences.of(head, Set.of());
        List<String> after = sentences.of(head, all);
        return new Said(
                head,
                before.stream().filter(sentence -> !after.contains(sentence)).toList(),
                after.stream().filter(sentence -> !before.contains(sentence)).toList(),
                Attributions.minimal(all, applied -> sentences.of(head, applied)));
    }

    /** What is said with some causes applied; assessed once for each set of them. */
    private static final class Sentences {

        private final Sides sides;
        private final Assessor assessor = new Assessor();
        private final Map<Set<Cause>, Assessment> assessments = new HashMap<>();

        Sentences(Sides sides) {
            this.sides = sides;
        }

        List<String> of(Head head, Set<Cause> applied) {
            Assessment assessment = assessments.computeIfAbsent(
                    applied, causes -> assessor.assess(sides.pack(causes), sides.facts(causes)));
            return assessment.findings(head).stream()
                    .filter(Finding::decides)
                    .map(Finding::sentence)
                    .toList();
        }
    }
}
