package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.AssessedItem;
import dev.sherpa.rules.assess.Derivation;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.assess.Traced;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
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

    private final RulePack pack;
    private final Traced traced;
    private final int mostParts;
    private int parts;

    private WhyTree(RulePack pack, Traced traced, int mostParts) {
        this.pack = pack;
        this.traced = traced;
        this.mostParts = mostParts;
    }

    /** Tells why an item or conclusion has its outcome; empty if the pack has none such. */
    public static Optional<Why> of(Head head, RulePack pack, Traced traced) {
        return of(head, pack, traced, MOST_PARTS);
    }

    static Optional<Why> of(Head head, RulePack pack, Traced traced, int mostParts) {
        WhyTree tree = new WhyTree(pack, traced, mostParts);
        return tree.known(head) ? Optional.of(tree.why(head, true)) : Optional.empty();
    }

    private boolean known(Head head) {
        return switch (head.kind()) {
            case ITEM -> pack.definition().item(head.name()).isPresent();
            case CONCLUSION -> pack.definition().conclusion(head.name()).isPresent();
            case TYPE -> false;
        };
    }

    /** What another outcome rests on are the clauses that decide it, not those that they outrank. */
    private Why why(Head head, boolean outranked) {
        List<Finding> findings = findings(head);
        String deciding = findings.isEmpty() ? null : findings.get(0).rule().name();
        List<Why.Held> held = findings.stream()
                .filter(finding -> outranked || finding.decides())
                .map(finding -> held(finding, finding.decides() ? null : deciding))
                .toList();
        return new Why(head, outcome(head, findings), held);
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

    private List<Finding> findings(Head head) {
        return head.kind() == Head.Kind.ITEM
                ? item(head).findings()
                : traced.assessment().conclusionFindings().getOrDefault(head.name(), List.of());
    }

    private @Nullable String outcome(Head head, List<Finding> findings) {
        if (head.kind() == Head.Kind.ITEM) {
            return item(head).status();
        }
        return findings.isEmpty() ? null : findings.get(0).outcome();
    }

    private AssessedItem item(Head head) {
        return traced.assessment().items().stream()
                .filter(item -> item.id().equals(head.name()))
                .findFirst()
                .orElseThrow();
    }
}
