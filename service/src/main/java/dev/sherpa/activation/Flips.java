package dev.sherpa.activation;

import dev.sherpa.api.model.ChangeKind;
import dev.sherpa.api.model.Flip;
import dev.sherpa.api.model.FlipCause;
import dev.sherpa.api.model.FlipCauseKind;
import dev.sherpa.api.model.RuleReference;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.PackDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what came of a fact base under two versions. */
final class Flips {

    private static final String DECLARED = "pack.yaml";

    private final Side before;
    private final Side after;
    private final Causes causes;

    Flips(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.causes = new Causes(before, after);
    }

    /** Returns every item and conclusion that comes out otherwise, in the order of the later version. */
    List<Flip> all() {
        List<Flip> flips = new ArrayList<>();
        names(definition -> definition.items().stream().map(ItemDefinition::id))
                .forEach(id -> add(flips, Head.item(id), ChangeKind.ITEM, before.status(id), after.status(id)));
        names(definition -> definition.conclusions().stream().map(ConclusionDefinition::name))
                .forEach(name -> add(
                        flips, Head.conclusion(name), ChangeKind.CONCLUSION, before.value(name), after.value(name)));
        return flips;
    }

    private Set<String> names(Function<PackDefinition, Stream<String>> of) {
        return Stream.of(after, before)
                .flatMap(side -> of.apply(side.version().pack().definition()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(List<Flip> flips, Head head, ChangeKind kind, @Nullable String was, @Nullable String is) {
        if (Objects.equals(was, is)) {
            return;
        }
        List<FlipCause> why = isDeclared(before, head) && isDeclared(after, head)
                ? causes.of(head)
                : List.of(new FlipCause(FlipCauseKind.FILE, DECLARED));
        flips.add(new Flip(kind, head.name(), why)
                .before(was)
                .after(is)
                .ruleBefore(rule(before.deciding(head)))
                .ruleAfter(rule(after.deciding(head))));
    }

    private static boolean isDeclared(Side side, Head head) {
        PackDefinition definition = side.version().pack().definition();
        return head.kind() == Head.Kind.ITEM
                ? definition.item(head.name()).isPresent()
                : definition.conclusion(head.name()).isPresent();
    }

    private static @Nullable RuleReference rule(List<Finding> deciding) {
        return deciding.stream()
                .findFirst()
                .map(Finding::rule)
                .map(rule -> new RuleReference(rule.name(), rule.file(), rule.line()))
                .orElse(null);
    }
}
