package dev.sherpa.rules.assess;

import dev.sherpa.rules.pack.CompiledRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rules fire with what, and which firing derived which fact. */
interface Trace {

    /** Returns the firings of a clause, once everything that it reads is there. */
    List<Firing> of(CompiledRule clause);

    /** Returns the firing that derived a fact; null for a fact that was given. */
    @Nullable
    Firing derivationOf(Object fact);
}
