package dev.sherpa.pack;

import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Versions of packs by their hashes, for questions about what they once made.
 *
 * <p>The running ones are there. Others are compiled when they are asked for, and the few asked for last stay.
 */
@Component
public class OlderVersions {

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
     * Returns a version, compiled.
     *
     * @throws ProblemException {@link ProblemType#UNKNOWN_VERSION} if it is not stored, {@link ProblemType#VERSION_REFUSED} if
     *     it cannot be used here any more
     */
    public RunningPack get(String pack, String hash) {
        RunningPack runs = running.running(pack).orElse(null);
        if (runs != null && runs.pack().hash().equals(hash)) {
            return runs;
        }
        synchronized (kept) {
            RunningPack known = kept.get(hash);
            if (known != null) {
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
        synchronized (kept) {
            kept.put(compiled.pack().hash(), compiled);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return compiled;
    }
}
