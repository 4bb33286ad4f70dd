package dev.sherpa.pack;

import dev.sherpa.rules.pack.CompilationCache;
import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out which versions run as the service starts.
 *
 * <p>What the service comes with is stored as versions, too. It is activated where nothing is, and where the active version
 * came with the service or from a folder itself: then it replaces its predecessor. What a person has switched on stays.
 */
@Component
class PackStart {

    private static final Logger LOG = LoggerFactory.getLogger(PackStart.class);

    private final ResourcePatternResolver resources;
    private final List<String> folders;
    private final CompilationCache compilations;
    private final PackVersions versions;
    private final Activations activations;
    private final VersionCheck check;
    private final Switching switching;
    private final TransactionTemplate transaction;

    PackStart(
            ResourcePatternResolver resources,
            @Value("${sherpa.packs:}") List<String> folders,
            CompilationCache compilations,
            PackVersions versions,
            Activations activations,
            VersionCheck check,
            Switching switching,
            TransactionTemplate transaction) {
        this.resources = resources;
        this.folders = folders;
        this.compilations = compilations;
        this.versions = versions;
        this.activations = activations;
        this.check = check;
        this.switching = switching;
        this.transaction = transaction;
    }

    /** Stores and activates what is found, and has the active versions run, before anything can ask for them. */
    @PostConstruct
    void start() {
        Map<String, LoadedPack> found = FoundPacks.load(resources, folders, compilations);
        found.forEach(this::offer);
        for (ActiveVersion active : activations.all()) {
            LoadedPack same = found.remove(active.pack());
            if (same != null && same.pack().hash().equals(active.hash())) {
                switching.run(active, same.pack());
            } else {
                if (same != null) {
                    LOG.info("Version {} of {} was switched on and stays", active.number(), active.pack());
                }
                switching.runLastGood(active);
            }
        }
    }

    private void offer(String id, LoadedPack pack) {
        versions.know(id);
        StoredVersion version = versions.find(id, pack.pack().hash())
                .orElseGet(() -> versions.store(
                        id, pack.files(), check.runCases(pack.files(), pack.pack()), Activations.BY_ITSELF));
        transaction.executeWithoutResult(status -> {
            if (takesOver(activations.lock(id), version)) {
                activations.activate(id, version.number(), Activations.BY_ITSELF, "The service came with it.", null);
            }
        });
    }

    /** Tells whether what was found takes over. */
    private boolean takesOver(Optional<ActiveVersion> active, StoredVersion found) {
        if (active.isEmpty()) {
            return true;
        }
        StoredActivation last =
                activations.list(found.pack(), Long.MAX_VALUE, 1).get(0);
        return active.get().number() != found.number() && last.by().equals(Activations.BY_ITSELF);
    }
}
