package dev.sherpa.bench.contest.limit.bare;

import dev.sherpa.bench.contest.model.Item;
import java.math.BigDecimal;

/** What facts mean together. */
final class Sums {

    private static final int ITEMS = Item.values().length;

    private final int[] flags = new int[ITEMS];
    BigDecimal deals = BigDecimal.ZERO;
    BigDecimal inFull = BigDecimal.ZERO;
    BigDecimal byRecord = BigDecimal.ZERO;
    BigDecimal share = BigDecimal.ONE;
    int active;
    long firstDay = Long.MAX_VALUE;
    long lastDay = Long.MIN_VALUE;
    long truceEnd = Long.MIN_VALUE;

    void add(Mark mark) {
        flags[mark.item().ordinal()] |= mark.flags();
        if (mark.item() == Item.CALENDAR) {
            firstDay = Math.min(firstDay, mark.firstDay());
            lastDay = Math.max(lastDay, mark.lastDay());
        } else if (mark.has(Mark.COUNTED)) {
            count(mark);
        }
    }

    private void count(Mark mark) {
        if (mark.has(Mark.ACTIVE)) {
            active++;
        } else if (mark.has(Mark.STANDING)) {
            truceEnd = Math.max(truceEnd, mark.lastDay());
        } else if (mark.has(Mark.ANNOUNCED)) {
            deals = deals.add(mark.amount());
        } else if (mark.has(Mark.IN_FULL)) {
            inFull = inFull.add(mark.amount());
        } else if (mark.has(Mark.BY_RECORD)) {
            byRecord = byRecord.add(mark.amount());
        } else {
            share = share.min(mark.amount());
        }
    }

    /** Returns what the facts of an item show, as bits. */
    int of(Item item) {
        return flags[item.ordinal()];
    }

    /** Tells whether a fact of an item shows something. */
    boolean has(Item item, int flag) {
        return (of(item) & flag) != 0;
    }
}
