package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Derivation;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.assess.Traced;
import dev.sherpa.rules.pack.Head;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Grows the trees of why items and conclusions have their outcomes.
 *
 * <p>A tree has at most {@link #MOST_PARTS} parts. The first are there, in the order of reading; what lies behind the last is
 * left out, and marked.
 */
public final class WhyTree {

    /** How many things that matched a tree holds. */
    public static final int MOST_PARTS = 10_000;

    private final Traced traced;
    private final int mostParts;
    private int parts;

    private WhyTree(Traced traced, int mostParts) {
        this.traced = traced;
        this.mostParts = mostParts;
    }

    /** Tells why an item or conclusion of the pack that was evaluated has its outcome. */
    public static Why of(Head head, Traced traced) {
        return of(head, traced, MOST_PARTS);
    }

    static Why of(Head head, Traced traced, int mostParts) {
        return new WhyTree(traced, mostParts).why(head, true);
    }

    /** What another outcome rests on are the clauses that decide it, not those that they outrank. */
    private Why why(Head head, boolean outranked) {
        List<Finding> findings = traced.assessment().findings(head);
        String deciding = findings.isEmpty() ? null : findings.get(0).rule().name();
        List<Why.Held> held = findings.stream()
                .filter(finding -> outranked || finding.decides())
                .map(finding -> held(finding, finding.decides() ? null : deciding))
                .toList();
        return new Why(head, traced.assessment().outcome(head), held);
    }

    private Why.Held held(Finding finding, @Nullable String outrankedBy) {
        return new Why.Held(
                finding.rule(),
                finding.outcome(),
                finding.sentence(),
                outrankedBy,
                finding.citations(),
                grounds(finding.because()));
    }

    private List<Why.Ground> grounds(List<Finding.Because> because) {
        return because.stream()
                .map(each -> new Why.Ground(
                        each.condition(),
                        each.line(),
                        each.matched().stream().map(this::reason).toList()))
                .toList();
    }

    private Why.Reason reason(Match match) {
        Optional<Derivation> derivation = traced.derivationOf(match);
        Optional<Head> through = head(match);
        if (++parts > mostParts) {
            boolean cut = derivation.isPresent() || through.isPresent();
            return new Why.Reason(match, null, List.of(), null, cut);
        }
        return new Why.Reason(
                match,
                derivation.map(Derivation::rule).orElse(null),
                derivation.map(Derivation::because).map(this::grounds).orElse(List.of()),
                through.map(head -> why(head, false)).orElse(null),
                false);
    }

    private static Optional<Head> head(Match match) {
        return switch (match.kind()) {
            case ITEM -> Optional.ofNullable(match.name()).map(Head::item);
            case CONCLUSION -> Optional.ofNullable(match.name()).map(Head::conclusion);
            default -> Optional.empty();
        };
    }
}
