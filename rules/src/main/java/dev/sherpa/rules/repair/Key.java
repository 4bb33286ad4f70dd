package dev.sherpa.rules.repair;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What differs for a stage from the present: pairs of a place and what is there instead. */
final class Key {

    private final int[] pairs;
    private final int hash;

    private Key(int[] pairs) {
        this.pairs = pairs;
        this.hash = Arrays.hashCode(pairs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(pairs, key.pairs);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Collects what differs for one stage after the other. */
    static final class Collector {

        private int[] pairs = new int[16];
        private int length;

        void add(int place, int instead) {
            if (length == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * length);
            }
            pairs[length++] = place;
            pairs[length++] = instead;
        }

        boolean isEmpty() {
            return length == 0;
        }

        /** Returns what was collected, and begins anew. */
        Key take() {
            Key key = new Key(Arrays.copyOf(pairs, length));
            length = 0;
            return key;
        }
    }
}
