package dev.sherpa.pack;

import dev.sherpa.api.model.PackProblem;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has files that were saved in a watched folder take effect, if nothing is wrong with them and their cases hold. */
@Component
class Saves {

    private static final Logger LOG = LoggerFactory.getLogger(Saves.class);

    private final Workshop workshop;
    private final VersionCheck check;
    private final PackVersions versions;
    private final Activations activations;
    private final Switching switching;
    private final Troubles troubles;
    private final TransactionTemplate transaction;

    Saves(
            Workshop workshop,
            VersionCheck check,
            PackVersions versions,
            Activations activations,
            Switching switching,
            Troubles troubles,
            TransactionTemplate transaction) {
        this.workshop = workshop;
        this.check = check;
        this.versions = versions;
        this.activations = activations;
        this.switching = switching;
        this.troubles = troubles;
        this.transaction = transaction;
    }

    /** Stores and switches on files of a pack; what is wrong with them is logged and kept, and the last good ones stay. */
    void save(String pack, PackFiles files) {
        List<PackProblem> problems = tryOut(pack, files);
        troubles.saved(pack, problems);
        problems.forEach(problem -> LOG.warn(
                "{}/{}{}: {}",
                pack,
                problem.getFile(),
                problem.getLine() == null ? "" : ":" + problem.getLine(),
                problem.getMessage()));
    }

    private List<PackProblem> tryOut(String pack, PackFiles files) {
        RulePack compiled;
        try {
            compiled = workshop.make(files);
        } catch (PackException e) {
            return PackDocuments.problems(e.problems());
        }
        CheckReport report = check.runCases(files, compiled);
        List<PackProblem> problems = new ArrayList<>(report.errors());
        report.cases()
                .getFailures()
                .forEach(failure -> problems.add(new PackProblem(
                                failure.getFile(),
                                "the case '" + failure.getName() + "' fails: "
                                        + String.join("; ", failure.getDifferences()))
                        .line(failure.getLine())));
        if (problems.isEmpty()) {
            switchOn(pack, files, report, compiled);
        }
        return problems;
    }

    private void switchOn(String pack, PackFiles files, CheckReport report, RulePack compiled) {
        versions.know(pack);
        StoredVersion version = versions.store(pack, files, report, Activations.BY_ITSELF);
        Optional<StoredActivation> done = transaction.execute(status -> activate(pack, version.number()));
        if (done.isEmpty()) {
            return;
        }
        long switched = done.get().switched();
        switching.run(new ActiveVersion(pack, version.number(), version.hash(), switched), compiled);
        LOG.info("Version {} of {} was saved and runs", version.number(), pack);
    }

    /** Switches a version on, unless it is so already. */
    private Optional<StoredActivation> activate(String pack, int number) {
        Optional<ActiveVersion> active = activations.lock(pack);
        return active.isPresent() && active.get().number() == number
                ? Optional.empty()
                : Optional.of(activations.activate(
                        pack, number, Activations.BY_ITSELF, "It was saved in the watched folder.", null));
    }
}
