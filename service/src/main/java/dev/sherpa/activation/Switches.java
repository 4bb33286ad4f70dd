package dev.sherpa.activation;

import dev.sherpa.dossier.PackClocks;
import dev.sherpa.pack.Activations;
import dev.sherpa.pack.ActiveVersion;
import dev.sherpa.pack.LoadedPack;
import dev.sherpa.pack.StoredActivation;
import dev.sherpa.pack.Usable;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Switches versions on. */
@Component
class Switches {

    /** Who switches, as long as there are no accounts. */
    private static final String ANYBODY = "analyst";

    private final Usable versions;
    private final Activations activations;
    private final Acceptance acceptance;
    private final PackClocks clocks;

    Switches(Usable versions, Activations activations, Acceptance acceptance, PackClocks clocks) {
        this.versions = versions;
        this.activations = activations;
        this.acceptance = acceptance;
        this.clocks = clocks;
    }

    /**
     * Compiles a version and makes it the active one, in the transaction that is under way.
     *
     * <p>Everything is looked at twice: before the version is compiled, so that a refusal comes at once, and again while
     * nobody else can switch the pack or write to its dossiers.
     *
     * @param compiled takes the compiled version
     */
    StoredActivation carryOut(Switch wanted, Consumer<LoadedPack> compiled) {
        String pack = wanted.pack();
        versions.requireCasesToHold(pack, wanted.version());
        check(wanted, activations.active(pack), clocks.read(pack));
        compiled.accept(versions.compile(pack, wanted.version()));
        check(wanted, activations.lock(pack), clocks.hold(pack));
        return activations.activate(pack, wanted.version(), ANYBODY, wanted.reason(), wanted.impact());
    }

    private void check(Switch wanted, Optional<ActiveVersion> found, Map<String, Long> clocks) {
        ActiveVersion active = found.orElse(null);
        acceptance.requireMatch(wanted.pack(), wanted.ifMatch(), active);
        if (active != null && active.number() == wanted.version()) {
            throw new ProblemException(
                    ProblemType.VERSION_ACTIVE,
                    "Version " + active.number() + " of the rule pack " + active.pack() + " is active already.");
        }
        acceptance.requireImpact(wanted.pack(), wanted.version(), wanted.impact(), active, clocks);
    }
}
