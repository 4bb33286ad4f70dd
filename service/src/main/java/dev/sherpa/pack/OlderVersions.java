package dev.sherpa.pack;

import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Versions of packs by their hashes, for questions about what they once made.
 *
 * <p>The running ones are there. Others are compiled when they are asked for, and the few asked for last stay.
 */
@Component
public class OlderVersions implements DisposableBean {

    private static final int KEPT = 2;

    private final RulePacks running;
    private final PackVersions versions;
    private final Usable usable;
    private final Map<String, RunningPack> kept = new LinkedHashMap<>(8, 0.75f, true);

    OlderVersions(RulePacks running, PackVersions versions, Usable usable) {
        this.running = running;
        this.versions = versions;
        this.usable = usable;
    }

    /**
     * Does something with a version, which stays compiled meanwhile.
     *
     * @throws ProblemException {@link ProblemType#UNKNOWN_VERSION} if it is not stored, {@link ProblemType#VERSION_REFUSED} if
     *     it cannot be used here any more
     */
    public <T> T with(String pack, String hash, Function<RunningPack, T> use) {
        RunningPack runs = running.running(pack).orElse(null);
        if (runs != null && runs.pack().hash().equals(hash)) {
            return use.apply(runs);
        }
        RunningPack held = hold(pack, hash);
        try {
            return use.apply(held);
        } finally {
            held.release();
        }
    }

    private RunningPack hold(String pack, String hash) {
        synchronized (kept) {
            RunningPack known = kept.get(hash);
            if (known != null) {
                known.use();
                return known;
            }
        }
        StoredVersion version = versions.find(pack, hash)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNKNOWN_VERSION,
                        "The version of the rule pack " + pack + " with the hash " + hash + " was never stored."));
        return keep(new RunningPack(
                version.number(), 0, usable.compile(pack, version.number()).pack()));
    }

    /** Another request may have been faster; then both are good, and the later one is kept. */
    private RunningPack keep(RunningPack compiled) {
        compiled.use();
        synchronized (kept) {
            retire(kept.put(compiled.pack().hash(), compiled));
            if (kept.size() > KEPT) {
                retire(kept.remove(kept.keySet().iterator().next()));
            }
        }
        return compiled;
    }

    private static void retire(@Nullable RunningPack gone) {
        if (gone != null) {
            gone.retire();
        }
    }

    @Override
    public void destroy() {
        synchronized (kept) {
            kept.values().forEach(RunningPack::retire);
            kept.clear();
        }
    }
}
