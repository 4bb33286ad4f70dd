package dev.sherpa.activation;

import dev.sherpa.api.model.FlipCause;
import dev.sherpa.api.model.FlipCauseKind;
import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds why a status or conclusion flips.
 *
 * <p>First it looks at what decides: rules that are new, gone, changed or moved, parameters with another value, items and
 * conclusions that flip themselves, facts that are left out. Where nothing of this differs, the cause is further away, in
 * what a derived fact rests on or in what keeps an earlier clause from holding; then everything that differs is named.
 */
final class Causes {

    private final Side before;
    private final Side after;

    Causes(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    List<FlipCause> of(Head head) {
        List<FlipCause> causes = new ArrayList<>(rules(head));
        parameters(named(head, Match.Kind.PARAMETER)).forEach(causes::add);
        named(head, Match.Kind.ITEM)
                .forEach(item -> add(causes, FlipCauseKind.ITEM, item, before.status(item), after.status(item)));
        named(head, Match.Kind.CONCLUSION)
                .forEach(name -> add(causes, FlipCauseKind.CONCLUSION, name, before.value(name), after.value(name)));
        leftOut(before.matched(head, Match.Kind.FACT).map(Match::fact)).forEach(causes::add);
        return causes.isEmpty() ? furtherAway() : causes;
    }

    private List<FlipCause> rules(Head head) {
        Set<String> deciding = new LinkedHashSet<>();
        before.deciding(head).forEach(finding -> deciding.add(finding.rule().name()));
        after.deciding(head).forEach(finding -> deciding.add(finding.rule().name()));
        List<FlipCause> causes = changed(deciding);
        if (causes.isEmpty()
                && deciding.size() > 1
                && !order(before, head, after).equals(order(after, head, before))) {
            deciding.forEach(name -> causes.add(new FlipCause(FlipCauseKind.RULE, name)));
        }
        return causes;
    }

    private List<FlipCause> changed(Collection<String> rules) {
        List<FlipCause> causes = new ArrayList<>();
        rules.stream()
                .filter(name ->
                        !Objects.equals(before.rules().get(name), after.rules().get(name)))
                .forEach(name -> causes.add(new FlipCause(FlipCauseKind.RULE, name)));
        return causes;
    }

    /** Returns the clauses that both versions have, in the order of one. */
    private static List<String> order(Side one, Head head, Side other) {
        return one.version().pack().clauses(head).stream()
                .map(Rule::name)
                .filter(other.rules()::containsKey)
                .toList();
    }

    private Stream<FlipCause> parameters(Collection<String> names) {
        List<FlipCause> causes = new ArrayList<>();
        names.forEach(
                name -> add(causes, FlipCauseKind.PARAMETER, name, before.parameter(name), after.parameter(name)));
        return causes.stream();
    }

    private Stream<FlipCause> leftOut(Stream<@Nullable String> facts) {
        Set<String> there = factIds(after);
        Set<String> were = factIds(before);
        return facts.filter(Objects::nonNull)
                .filter(id -> were.contains(id) && !there.contains(id))
                .distinct()
                .map(id -> new FlipCause(FlipCauseKind.FACT, id));
    }

    private List<FlipCause> furtherAway() {
        Set<String> parameters = new TreeSet<>();
        List.of(before, after).forEach(side -> side.version()
                .pack()
                .parameters()
                .all()
                .forEach(parameter -> parameters.add(parameter.name())));
        Set<String> rules = new TreeSet<>(before.rules().keySet());
        rules.addAll(after.rules().keySet());
        List<FlipCause> causes = new ArrayList<>(changed(rules));
        parameters(parameters).forEach(causes::add);
        leftOut(before.facts().stream()).forEach(causes::add);
        return causes.isEmpty() ? files() : causes;
    }

    private List<FlipCause> files() {
        Map<String, String> was = before.version().files().texts();
        Map<String, String> is = after.version().files().texts();
        Set<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(was.get(path), is.get(path)))
                .map(path -> new FlipCause(FlipCauseKind.FILE, path))
                .toList();
    }

    private Set<String> named(Head head, Match.Kind kind) {
        return Stream.concat(before.matched(head, kind), after.matched(head, kind))
                .map(Match::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> factIds(Side side) {
        return new HashSet<>(side.facts());
    }

    private static void add(
            List<FlipCause> causes, FlipCauseKind kind, String name, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            causes.add(new FlipCause(kind, name).before(was).after(is));
        }
    }
}
