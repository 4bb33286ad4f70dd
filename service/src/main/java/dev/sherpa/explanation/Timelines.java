package dev.sherpa.explanation;

import dev.sherpa.api.model.PackVersion;
import dev.sherpa.api.model.Timeline;
import dev.sherpa.api.model.TimelineMoment;
import dev.sherpa.api.model.TimelineTime;
import dev.sherpa.assessment.Histories;
import dev.sherpa.assessment.PackOfDossier;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.whatif.Situation;
import dev.sherpa.rules.whatif.Timeline.Day;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how dossiers stood over time, by the running versions of their rule packs. */
@Component
class Timelines {

    private final PackOfDossier packs;
    private final FactLog log;
    private final Histories histories;

    Timelines(PackOfDossier packs, FactLog log, Histories histories) {
        this.packs = packs;
        this.log = log;
        this.histories = histories;
    }

    /** Goes from day to day, with what was known at an instant; now, if absent. */
    Timeline byDay(String dossier, LocalDate from, LocalDate through, @Nullable Instant knownAt) {
        Situation situation = situation(dossier, through, knownAt);
        return document(
                dossier,
                TimelineTime.AS_OF,
                situation,
                dev.sherpa.rules.whatif.Timeline.byDay(situation, from, through));
    }

    /** Goes from instant to instant, up to one or now, as of a day; that of each instant, if absent. */
    Timeline byInstant(String dossier, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        Situation situation = situation(dossier, asOf, knownAt);
        return document(
                dossier,
                TimelineTime.KNOWN_AT,
                situation,
                dev.sherpa.rules.whatif.Timeline.byInstant(situation, asOf == null ? Day.FOLLOWING : Day.FIXED));
    }

    /** Returns a dossier as of a day, or that of the instant; no fact that is said later counts. */
    private Situation situation(String dossier, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        RulePack pack = packs.of(dossier);
        Instant settled = log.knownAt(dossier, knownAt);
        LocalDate day = asOf == null ? LocalDate.ofInstant(settled, ZoneOffset.UTC) : asOf;
        return new Situation(pack, histories.recorded(dossier, day, settled), day, settled);
    }

    private static Timeline document(
            String dossier, TimelineTime by, Situation situation, dev.sherpa.rules.whatif.Timeline timeline) {
        RulePack pack = situation.pack();
        return new Timeline(
                dossier,
                new PackVersion(pack.definition().id(), pack.definition().version(), pack.hash()),
                by,
                situation.knownAt().atOffset(ZoneOffset.UTC),
                timeline.complete(),
                timeline.moments().stream().map(Timelines::document).toList());
    }

    private static TimelineMoment document(dev.sherpa.rules.whatif.Timeline.Moment moment) {
        return new TimelineMoment(
                moment.asOf(),
                moment.knownAt().atOffset(ZoneOffset.UTC),
                WhatIfDocuments.outcomes(moment.outcomes()),
                moment.changes().stream().map(ChangeDocuments::of).toList());
    }
}
