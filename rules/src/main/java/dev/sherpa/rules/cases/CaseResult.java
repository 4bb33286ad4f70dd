package dev.sherpa.rules.cases;

import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.pack.PackCase;
import java.util.List;

/**
 * What became of a case.
 *
 * @param given the case
 * @param assessment what its facts lead to
 * @param differences every difference from what it expects; none when it passed
 */
public record CaseResult(PackCase given, Assessment assessment, List<Difference> differences) {

    /** Tells whether everything came out as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
