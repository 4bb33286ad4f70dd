package dev.sherpa.rules.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Finds which of the facts that changed are enough for what all of them give.
 *
 * <p>Each that is enough alone. If none is, it leaves out one after the other until none can be left out, and then tries every part of what remains, if that is at most {@value #MOST_FOR_ALL_PARTS} facts: the smallest that is enough.
 */
final class EnoughFacts {

    static final int MOST_FOR_ALL_PARTS = 6;

    private final Predicate<List<FactChange>> enough;
    private final BooleanSupplier spent;
    private final List<List<FactChange>> found = new ArrayList<>();
    private boolean complete = true;

    /**
     * Searches at once.
     *
     * @param changes the facts, which are enough together
     * @param enough tells whether some of them are
     * @param spent tells that the search has to end
     */
    EnoughFacts(List<FactChange> changes, Predicate<List<FactChange>> enough, BooleanSupplier spent) {
        this.enough = enough;
        this.spent = spent;
        for (FactChange change : changes) {
            if (goesOn() && enough.test(List.of(change))) {
                found.add(List.of(change));
            }
        }
        if (found.isEmpty()) {
            found.add(smallest(reduced(changes)));
        }
    }

    /** Returns what is enough: each fact that is alone, or several together. */
    List<List<FactChange>> found() {
        return List.copyOf(found);
    }

    /** Tells whether the search was not ended before. */
    boolean complete() {
        return complete;
    }

    /** Leaves out one after the other until no single one can be: one that was needed before need not be afterwards. */
    private List<FactChange> reduced(List<FactChange> changes) {
        List<FactChange> left = changes;
        for (FactChange change : changes) {
            if (!goesOn()) {
                return left;
            }
            List<FactChange> without = new ArrayList<>(left);
            without.remove(change);
            if (enough.test(without)) {
                left = without;
            }
        }
        return left.size() == changes.size() ? left : reduced(left);
    }

    private List<FactChange> smallest(List<FactChange> changes) {
        if (changes.size() > MOST_FOR_ALL_PARTS) {
            return List.copyOf(changes);
        }
        for (List<Integer> indices : Subsets.of(changes.size())) {
            List<FactChange> part = indices.stream().map(changes::get).toList();
            if (!goesOn()) {
                break;
            }
            if (enough.test(part)) {
                return part;
            }
        }
        return List.copyOf(changes);
    }

    private boolean goesOn() {
        complete &= !spent.getAsBoolean();
        return complete;
    }
}
