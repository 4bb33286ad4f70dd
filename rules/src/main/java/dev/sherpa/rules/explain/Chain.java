package dev.sherpa.rules.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Conditions that hold together. A way in which they do is the list of the values of each, in order.
 *
 * @param premises the conditions, in the order of their rule
 */
record Chain(List<Premise> premises) {

    static final Chain EMPTY = new Chain(List.of());

    /** Returns those that bind what is used, those that bind what these use, and so on. */
    Chain binding(Set<String> used) {
        Set<String> wanted = new HashSet<>(used);
        LinkedList<Premise> found = new LinkedList<>();
        for (int at = premises.size() - 1; at >= 0; at--) {
            Premise premise = premises.get(at);
            if (premise.binds().stream().anyMatch(wanted::contains)) {
                found.addFirst(premise);
                wanted.addAll(premise.uses());
            }
        }
        return new Chain(List.copyOf(found));
    }

    /** Returns those that themselves bind what is used. */
    Chain bindingItself(Set<String> used) {
        return new Chain(premises.stream()
                .filter(premise -> premise.binds().stream().anyMatch(used::contains))
                .toList());
    }

    /** Returns the conditions with one more behind them. */
    Chain plus(Premise premise) {
        List<Premise> longer = new ArrayList<>(premises);
        longer.add(premise);
        return new Chain(List.copyOf(longer));
    }

    boolean isEmpty() {
        return premises.isEmpty();
    }

    /** Returns the text of the conditions, as it is compiled. */
    String text() {
        return premises.stream().map(Premise::text).collect(Collectors.joining("\n"));
    }

    /** Returns where the values of a condition begin in a way; -1 for a condition that is none of these. */
    int offset(Premise premise) {
        int offset = 0;
        for (Premise each : premises) {
            if (each.equals(premise)) {
                return offset;
            }
            offset += each.size();
        }
        return -1;
    }

    /** Returns the part of a way that is of some of the conditions. */
    List<Object> part(List<Object> way, Chain some) {
        if (some.isEmpty()) {
            return List.of();
        }
        if (some.premises.size() == premises.size()) {
            return way;
        }
        List<Object> part = new ArrayList<>();
        for (Premise premise : some.premises) {
            int from = offset(premise);
            part.addAll(way.subList(from, from + premise.size()));
        }
        return part;
    }
}
