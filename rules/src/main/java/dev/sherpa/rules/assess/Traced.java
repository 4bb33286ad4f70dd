package dev.sherpa.rules.assess;

import java.util.Map;
import java.util.Optional;

/** An assessment, with how the derived facts in it came about. */
public final class Traced {

    private final Assessment assessment;
    private final Map<Match, Derivation> derivations;

    Traced(Assessment assessment, Map<Match, Derivation> derivations) {
        this.assessment = assessment;
        this.derivations = derivations;
    }

    /** Returns the assessment. */
    public Assessment assessment() {
        return assessment;
    }

    /** Returns how a derived fact came about that matched in this assessment, or in such a derivation. */
    public Optional<Derivation> derivationOf(Match match) {
        return Optional.ofNullable(derivations.get(match));
    }
}
