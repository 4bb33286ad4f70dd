package dev.sherpa.rules.whatif;

import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the rules and parameters that differ between two situations, of those on which an outcome depends. */
final class PackChanges {

    private final Sides sides;
    private @Nullable WrittenPack before;
    private @Nullable WrittenPack after;

    PackChanges(Sides sides) {
        this.sides = sides;
    }

    /** Returns what differs when causes are applied: rules, orders, parameters, each by name, then anything else. */
    List<PackChange> of(Head head, Set<Cause> causes) {
        if (!causes.contains(Cause.PACK) && !causes.contains(Cause.CLOCK)) {
            return List.of();
        }
        WrittenPack was = before();
        WrittenPack is = causes.contains(Cause.PACK) ? after() : was;
        List<PackChange> changes = new ArrayList<>();
        if (is != was) {
            rules(head, was, is, changes);
            order(head, was, is, changes);
        }
        parameters(head, was, is, sides.day(causes), changes);
        if (is != was && changes.isEmpty()) {
            is.otherwiseThan(was)
                    .forEach(name -> changes.add(new PackChange(PackChange.Kind.ELSEWHERE, name, null, null)));
        }
        return List.copyOf(changes);
    }

    private static void rules(Head head, WrittenPack was, WrittenPack is, List<PackChange> changes) {
        Map<String, String> before = was.rulesBehind(head);
        Map<String, String> after = is.rulesBehind(head);
        for (String name : both(before.keySet(), after.keySet())) {
            add(PackChange.Kind.RULE, name, before.get(name), after.get(name), changes);
        }
    }

    private static void order(Head head, WrittenPack was, WrittenPack is, List<PackChange> changes) {
        List<String> before = clauses(was.pack(), head);
        List<String> after = clauses(is.pack(), head);
        String common =
                String.join(", ", before.stream().filter(after::contains).toList());
        String reordered =
                String.join(", ", after.stream().filter(before::contains).toList());
        add(PackChange.Kind.ORDER, head.name(), common, reordered, changes);
    }

    private static List<String> clauses(RulePack pack, Head head) {
        return pack.clauses(head).stream().map(Rule::name).toList();
    }

    private void parameters(Head head, WrittenPack was, WrittenPack is, LocalDate day, List<PackChange> changes) {
        for (String name : both(was.parametersBehind(head), is.parametersBehind(head))) {
            add(
                    PackChange.Kind.PARAMETER,
                    name,
                    value(was.pack(), name, sides.before().asOf()),
                    value(is.pack(), name, day),
                    changes);
        }
    }

    private static @Nullable String value(RulePack pack, String name, LocalDate day) {
        return pack.parameters()
                .find(name)
                .map(parameter -> parameter.on(day))
                .map(ParameterDefinition.DatedValue::value)
                .map(Wording::plain)
                .orElse(null);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }

    private static void add(
            PackChange.Kind kind, String name, @Nullable String was, @Nullable String is, List<PackChange> changes) {
        if (!Objects.equals(was, is)) {
            changes.add(new PackChange(kind, name, was, is));
        }
    }

    private WrittenPack before() {
        before = before == null ? new WrittenPack(sides.before().pack()) : before;
        return before;
    }

    private WrittenPack after() {
        after = after == null ? new WrittenPack(sides.after().pack()) : after;
        return after;
    }
}
