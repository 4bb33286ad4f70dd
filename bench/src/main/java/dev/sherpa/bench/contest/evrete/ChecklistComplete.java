package dev.sherpa.bench.contest.evrete;

import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;

/** All items have their status. */
public record ChecklistComplete(Checklist checklist) {

    /** Tells whether a required item has a status. */
    public boolean anyRequired(Status status) {
        return required(status) > 0;
    }

    /** Counts the required items with a status. */
    public int required(Status status) {
        return count(true, status);
    }

    /** Counts the required items. */
    public int required() {
        int count = 0;
        for (Item item : Item.values()) {
            count += item.isRequired() ? 1 : 0;
        }
        return count;
    }

    /** Tells whether a supporting item has a status. */
    public boolean anySupporting(Status status) {
        return count(false, status) > 0;
    }

    /** Tells whether an item has a status. */
    public boolean is(Item item, Status status) {
        return checklist.status(item) == status;
    }

    private int count(boolean required, Status status) {
        int count = 0;
        for (Item item : Item.values()) {
            count += item.isRequired() == required && checklist.status(item) == status ? 1 : 0;
        }
        return count;
    }
}
