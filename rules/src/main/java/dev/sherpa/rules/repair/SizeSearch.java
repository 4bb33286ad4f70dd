package dev.sherpa.rules.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tries every set of changes, the smaller sets first.
 *
 * <p>Of sets that do the same to the same facts, the one that moves values least is kept. What does the same as a set found,
 * and something to other facts besides, is not tried; for a single fact, neither is what changes more of its attributes.
 */
final class SizeSearch {

    private final List<Slot> slots;
    private final Proposal proposal;
    private final Chances chances;
    private final Predicate<Plan> reaches;
    private final Tries tries;
    private final List<Plan> found = new ArrayList<>();
    private final List<List<Slot>> done = new ArrayList<>();
    private int complete;
    private boolean whole = true;
    private boolean spent;

    SizeSearch(Proposal proposal, List<Slot> slots, Chances chances, Predicate<Plan> reaches, Tries tries) {
        this.slots = slots;
        this.proposal = proposal;
        this.chances = chances;
        this.reaches = reaches;
        this.tries = tries;
    }

    /** Tries sets of up to so many changes; of the smallest size that reaches the goal only, if only that is asked for. */
    SizeSearch upTo(int most, boolean smallestOnly) {
        for (int size = 1; size <= most && !spent && !(smallestOnly && !found.isEmpty()); size++) {
            choose(size, 0, new ArrayList<>(), List.copyOf(done));
            complete = whole ? size : complete;
        }
        return this;
    }

    List<Plan> found() {
        return found;
    }

    /** Tells whether there were not enough tries. */
    boolean isSpent() {
        return spent;
    }

    /** Returns up to how many changes every set was tried. */
    int complete() {
        return complete;
    }

    private void choose(int size, int from, List<Slot> chosen, List<List<Slot>> before) {
        if (before.stream().anyMatch(smaller -> includes(chosen, smaller))) {
            return;
        }
        if (size == 0 && !chances.of(types(chosen), tries)) {
            whole &= !tries.areSpent();
            return;
        }
        if (size == 0) {
            if (chosen.size() == 1) {
                tryGroups(chosen.get(0));
            } else {
                tryAll(chosen);
            }
            whole &= !spent && chosen.stream().noneMatch(Slot::isCut);
            return;
        }
        for (int i = from; i < slots.size(); i++) {
            if (tries.areSpent()) {
                spent = true;
                whole = false;
                return;
            }
            Slot slot = slots.get(i);
            boolean added = slot.kind() == Change.Kind.ADDED;
            if (slot.size() <= size
                    && (added
                            || chosen.stream().noneMatch(other -> other.topic().equals(slot.topic())))) {
                chosen.add(slot);
                choose(size - slot.size(), added ? i : i + 1, chosen, before);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private static Set<String> types(List<Slot> chosen) {
        return chosen.stream().map(slot -> slot.topic().type()).collect(Collectors.toSet());
    }

    private static boolean includes(List<Slot> chosen, List<Slot> smaller) {
        return smaller.stream()
                .allMatch(slot -> Collections.frequency(chosen, slot) >= Collections.frequency(smaller, slot));
    }

    private void tryGroups(Slot slot) {
        List<Set<String>> reaching = new ArrayList<>();
        for (Set<String> group : slot.groups()) {
            if (reaching.stream().anyMatch(group::containsAll)) {
                continue;
            }
            for (Option option : slot.options(group)) {
                Plan plan = new Plan(List.of(option));
                if (!take(1)) {
                    return;
                }
                if (reaches.test(plan)) {
                    reaching.add(group);
                    found.add(plan);
                    break;
                }
            }
        }
        if (!reaching.isEmpty()) {
            done.add(List.of(slot));
        }
    }

    private void tryAll(List<Slot> chosen) {
        long count = 1;
        for (Slot slot : chosen) {
            count = Math.min(count * slot.options().size(), Integer.MAX_VALUE);
        }
        if (count == 0 || !take(count)) {
            return;
        }
        List<Plan> plans = new ArrayList<>();
        combine(chosen, 0, 0, new ArrayList<>(), plans);
        plans.sort(Comparator.comparingInt(Plan::way));
        for (Plan plan : plans) {
            if (reaches.test(plan)) {
                found.add(plan);
                done.add(List.copyOf(chosen));
                return;
            }
        }
    }

    private boolean take(long count) {
        boolean taken = tries.take(count);
        spent |= !taken;
        return taken;
    }

    private void combine(List<Slot> chosen, int next, int least, List<Option> options, List<Plan> plans) {
        if (next == chosen.size()) {
            plans.add(new Plan(List.copyOf(options)));
            return;
        }
        Slot slot = chosen.get(next);
        boolean again = next > 0 && chosen.get(next - 1) == slot; // the same facts in another order are the same set
        for (int i = again ? least : 0; i < slot.options().size(); i++) {
            options.add(proposal.apart(slot.options().get(i), options));
            combine(chosen, next + 1, i, options, plans);
            options.remove(options.size() - 1);
        }
    }
}
