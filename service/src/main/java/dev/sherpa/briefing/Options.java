package dev.sherpa.briefing;

import dev.sherpa.api.model.BriefingAudience;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param audience for whom it is
 * @param items the ids of the items to brief on; all, if empty
 * @param handling the handling line
 * @param since the assessment that was briefed before; the one stored before, if absent
 * @param base the address of the service, without a slash at its end
 */
record Options(
        BriefingAudience audience,
        List<String> items,
        @Nullable String handling,
        @Nullable UUID since,
        String base) {

    /** Tells whether an item is briefed on. */
    boolean wants(String item) {
        return items.isEmpty() || items.contains(item);
    }

    boolean onePage() {
        return audience == BriefingAudience.ONE_PAGE;
    }

    /** Tells whether it looks ahead and back, which an annex leaves to the page that it goes with. */
    boolean looksAround() {
        return audience != BriefingAudience.ANNEX;
    }
}
