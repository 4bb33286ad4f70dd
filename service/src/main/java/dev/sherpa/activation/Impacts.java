package dev.sherpa.activation;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.sherpa.api.model.Flip;
import dev.sherpa.api.model.Impact;
import dev.sherpa.api.model.Replay;
import dev.sherpa.dossier.PackClocks;
import dev.sherpa.pack.Activations;
import dev.sherpa.pack.ActiveVersion;
import dev.sherpa.pack.LoadedPack;
import dev.sherpa.pack.RulePacks;
import dev.sherpa.pack.RunningPack;
import dev.sherpa.pack.Switching;
import dev.sherpa.pack.UnknownPack;
import dev.sherpa.pack.Usable;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what versions would change. */
@Component
class Impacts {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final Usable versions;
    private final Activations activations;
    private final RulePacks packs;
    private final Switching switching;
    private final PackClocks clocks;
    private final FactBases bases;
    private final LeftOutFacts leftOut;
    private final ImpactStore store;
    private final Clock clock;

    Impacts(
            Usable versions,
            Activations activations,
            RulePacks packs,
            Switching switching,
            PackClocks clocks,
            FactBases bases,
            LeftOutFacts leftOut,
            ImpactStore store,
            Clock clock) {
        this.versions = versions;
        this.activations = activations;
        this.packs = packs;
        this.switching = switching;
        this.clocks = clocks;
        this.bases = bases;
        this.leftOut = leftOut;
        this.store = store;
        this.clock = clock;
    }

    /** Finds and stores the impact of a version, as of today; returns its id. */
    UUID find(String pack, int version) {
        LoadedPack candidate = versions.compile(pack, version);
        Optional<ActiveVersion> active = activations.active(pack);
        // Read before the facts are: what comes in meanwhile then makes the impact outdated.
        Map<String, Long> known = clocks.read(pack);
        Impact impact = new Impact(
                ids.generate(),
                pack,
                version,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                known.size(),
                0,
                FactBases.ASSESSMENTS,
                new ArrayList<>(),
                new ArrayList<>());
        known.keySet().forEach(dossier -> impact.getLeftOut().addAll(leftOut.of(dossier, candidate.pack())));
        active.ifPresent(now -> {
            RunningPack before = running(now);
            impact.setActive(now.number());
            impact.setRunning(before.number());
            LoadedPack loaded = new LoadedPack(versions.files(pack, before.number()), before.pack());
            replay(impact, known.keySet(), new Candidate(loaded), new Candidate(candidate));
        });
        store.store(impact, known);
        return impact.getId();
    }

    /** Returns what runs here: the active version, or the last good one if that cannot be used. */
    private RunningPack running(ActiveVersion active) {
        RunningPack running = packs.running(active.pack()).orElseThrow(() -> new UnknownPack(active.pack()));
        if (running.number() != active.number() && !switching.cannotRun(active)) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE,
                    "Version " + active.number() + " is being switched on. Ask again in a few seconds.");
        }
        return running;
    }

    private void replay(Impact impact, Set<String> dossiers, Candidate before, Candidate after) {
        int count = 0;
        for (String dossier : dossiers) {
            for (FactBases.Visible visible : bases.of(dossier, impact.getAsOf())) {
                count++;
                List<Flip> flips = new Flips(before.replay(visible), replay(after, visible, impact)).all();
                if (!flips.isEmpty()) {
                    OffsetDateTime knownAt = visible.knownAt().atOffset(ZoneOffset.UTC);
                    impact.getFlipped()
                            .add(new Replay(dossier, visible.asOf(), knownAt, flips).assessment(visible.assessment()));
                }
            }
        }
        impact.setReplays(count);
    }

    private static Side replay(Candidate after, FactBases.Visible visible, Impact impact) {
        try {
            return after.replay(visible);
        } catch (RuntimeException e) {
            throw new ProblemException(
                    ProblemType.VERSION_REFUSED,
                    "Version " + impact.getVersion() + " cannot evaluate the dossier " + visible.dossier() + " as of "
                            + visible.asOf() + ": " + e.getMessage() + ". Upload a version that can.");
        }
    }
}
