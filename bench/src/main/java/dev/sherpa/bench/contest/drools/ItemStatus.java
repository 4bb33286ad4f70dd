package dev.sherpa.bench.contest.drools;

import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;

/** The status that a rule gave an item. */
public record ItemStatus(Item item, Status status) {

    /** Tells whether the visit needs the item. */
    public boolean isRequired() {
        return item.isRequired();
    }
}
