package dev.sherpa.bench.contest.evrete;

import dev.sherpa.bench.contest.model.Item;
import dev.sherpa.bench.contest.model.Status;

/** All items but those that rest on other items have their status. */
public record ItemsDecided(Checklist checklist) {

    /** Tells whether one of the three routes to a big number has a status. */
    public boolean anyRoute(Status status) {
        return checklist.status(Item.INVESTMENT_PLEDGE) == status
                || checklist.status(Item.INVESTMENT_DEALS) == status
                || checklist.status(Item.PURCHASE_COMMITMENT) == status;
    }
}
