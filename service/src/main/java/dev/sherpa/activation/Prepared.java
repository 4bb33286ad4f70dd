package dev.sherpa.activation;

import dev.sherpa.pack.ActiveVersion;
import dev.sherpa.pack.LoadedPack;
import dev.sherpa.pack.StoredActivation;
import dev.sherpa.pack.Switching;
import dev.sherpa.rules.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** A compiled version on its way to take over. */
final class Prepared {

    private @Nullable LoadedPack version;

    /** Takes the compiled version. */
    void hold(LoadedPack compiled) {
        version = compiled;
    }

    /** Has it run, now that it is active; nothing, if the activation was carried out before. */
    void run(StoredActivation done, Switching switching) {
        if (version != null) {
            RulePack pack = version.pack();
            switching.run(new ActiveVersion(done.pack(), done.number(), pack.hash(), done.switched()), pack);
        }
    }
}
