package dev.sherpa.bench.contest;

import dev.sherpa.rules.pack.RulePack;
import java.util.function.Function;

/** Who takes part in the contest, in the order of the report. */
public enum Entrant {
    /** Sherpa itself. */
    SHERPA(Role.SUBJECT, "drools-engine", Sherpa::new);

    private final Role role;
    private final String library;
    private final Function<RulePack, Contestant<?, ?>> maker;

    Entrant(Role role, String library, Function<RulePack, Contestant<?, ?>> maker) {
        this.role = role;
        this.library = library;
        this.maker = maker;
    }

    /** Returns what it stands for. */
    public Role role() {
        return role;
    }

    /** Returns the artifact whose version the report names. */
    public String library() {
        return library;
    }

    /** Makes the contestant. */
    public Contestant<?, ?> with(RulePack pack) {
        return maker.apply(pack);
    }
}
