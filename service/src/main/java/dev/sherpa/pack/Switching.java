package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Has the active versions run.
 *
 * <p>A version takes over when it is compiled and warm; until then, and if it cannot be compiled, the one before goes on. The
 * database is asked every half second, so that a switch by another instance is known within two.
 */
@Component
public class Switching implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Switching.class);

    private final ExecutorService compiling = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "switching");
        thread.setDaemon(true);
        return thread;
    });
    private final RulePacks packs;
    private final PackVersions versions;
    private final Activations activations;
    private final Workshop workshop;
    private final Troubles troubles;

    Switching(RulePacks packs, PackVersions versions, Activations activations, Workshop workshop, Troubles troubles) {
        this.packs = packs;
        this.versions = versions;
        this.activations = activations;
        this.workshop = workshop;
        this.troubles = troubles;
    }

    /**
     * Compiles and warms a version.
     *
     * @throws PackException if this instance cannot use it
     */
    LoadedPack compile(String pack, int number) {
        PackFiles files = versions.files(pack, number);
        return new LoadedPack(files, workshop.make(files));
    }

    /** Has a compiled version run that is active by now. */
    public void run(ActiveVersion active, RulePack compiled) {
        packs.run(new RunningPack(active.number(), active.switched(), compiled));
        troubles.clear(active.pack());
    }

    /** Tells whether this instance has tried to run a version that is active, in vain. */
    public boolean cannotRun(ActiveVersion active) {
        return troubles.all().stream().anyMatch(trouble -> trouble.active().equals(active));
    }

    /** Has the active version run, or else the latest before it that can. */
    void runLastGood(ActiveVersion active) {
        if (runs(active)) {
            return;
        }
        Set<Integer> tried = new HashSet<>(Set.of(active.number()));
        for (StoredActivation before : activations.list(active.pack(), active.switched(), Integer.MAX_VALUE)) {
            if (tried.add(before.number())) {
                try {
                    RulePack pack = compile(active.pack(), before.number()).pack();
                    packs.run(new RunningPack(before.number(), before.switched(), pack));
                    LOG.warn("Version {} of {} runs instead", before.number(), active.pack());
                    return;
                } catch (PackException e) {
                    LOG.warn("Version {} of {} cannot be used either", before.number(), active.pack());
                }
            }
        }
    }

    /** Looks for switches that other instances made. */
    @Scheduled(fixedDelayString = "PT0.5S")
    void look() {
        for (ActiveVersion active : active()) {
            RunningPack running = packs.now().get(active.pack());
            boolean behind = running == null || running.switched() < active.switched();
            if (behind && troubles.begin(active)) {
                compiling.execute(() -> runs(active));
            }
        }
    }

    private List<ActiveVersion> active() {
        try {
            return activations.all();
        } catch (DataAccessException | CannotCreateTransactionException e) {
            LOG.debug("The database does not answer", e);
            return List.of();
        }
    }

    private boolean runs(ActiveVersion active) {
        try {
            run(active, compile(active.pack(), active.number()).pack());
            LOG.info("Version {} of {} runs", active.number(), active.pack());
            return true;
        } catch (PackException e) {
            troubles.cannotRun(active, PackDocuments.problems(e.problems()));
            LOG.error(
                    "Version {} of {} cannot be used here; the last good one stays. {}",
                    active.number(),
                    active.pack(),
                    e.getMessage());
            return false;
        } catch (RuntimeException e) {
            troubles.retry(active);
            LOG.error("Version {} of {} could not be loaded; this is tried again", active.number(), active.pack(), e);
            return false;
        }
    }

    @Override
    public void destroy() {
        compiling.shutdownNow();
    }
}
