package dev.sherpa.explanation;

import dev.sherpa.api.model.PackVersion;
import dev.sherpa.api.model.Sentence;
import dev.sherpa.api.model.StandingCause;
import dev.sherpa.api.model.StandingSince;
import dev.sherpa.assessment.ListedAssessment;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.RulePack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a sentence's item or conclusion from its assessment until now.
 *
 * <p>The way leads over three legs: the facts that came to be known, the days that passed, the version that runs now.
 */
final class Course {

    /** How many instants or days are looked at. */
    static final int MOST_STEPS = 1_000;

    private final Assessor assessor = new Assessor();
    private final Sentence sentence;
    private final ListedAssessment from;
    private final RulePack before;
    private final RulePack now;
    private final List<RecordedFact> history;
    private final List<RecordedFact> historyNow;
    private final LocalDate asOf;
    private final Instant knownAt;

    /**
     * Looks at a course.
     *
     * @param sentence the sentence
     * @param from its assessment
     * @param before the version that it was made with
     * @param now the version that runs
     * @param history all facts up to now
     * @param asOf the day as of which it ends
     * @param knownAt the instant as known at which it ends
     */
    Course(
            Sentence sentence,
            ListedAssessment from,
            RulePack before,
            RulePack now,
            List<RecordedFact> history,
            LocalDate asOf,
            Instant knownAt) {
        this.sentence = sentence;
        this.from = from;
        this.before = before;
        this.now = now;
        this.history = before.factReader().admitted(history);
        this.historyNow = now.factReader().admitted(history);
        this.asOf = asOf;
        this.knownAt = knownAt;
    }

    /** Returns what is said when it ends. */
    Said end() {
        return said(now, historyNow, asOf, knownAt);
    }

    /** Returns since when the clause says what it says at the end; null if it did so at the beginning, and ever since. */
    @Nullable
    StandingSince since(Said end) {
        Said byTheClock = before == now ? end : said(asOf, knownAt);
        if (!byTheClock.saysAs(end)) {
            PackVersion version =
                    new PackVersion(now.definition().id(), now.definition().version(), now.hash());
            return new StandingSince(StandingCause.PACK).version(version);
        }
        Said byFacts = said(from.asOf(), knownAt);
        if (!byFacts.saysAs(byTheClock)) {
            return new StandingSince(StandingCause.CLOCK).asOf(day(byTheClock));
        }
        Said begin = said(from.asOf(), from.knownAt());
        return begin.saysAs(byFacts) ? null : new StandingSince(StandingCause.FACTS).knownAt(instant(byFacts));
    }

    private @Nullable OffsetDateTime instant(Said last) {
        TreeSet<Instant> writes = new TreeSet<>();
        for (RecordedFact fact : history) {
            writes.add(fact.recorded());
            if (fact.withdrawn() != null) {
                writes.add(fact.withdrawn());
            }
        }
        int steps = 0;
        for (Instant write : writes.tailSet(from.knownAt(), false).descendingSet()) {
            if (++steps > MOST_STEPS) {
                return null;
            }
            Instant previous = writes.lower(write);
            boolean first = previous == null || previous.isBefore(from.knownAt());
            if (!said(from.asOf(), first ? from.knownAt() : previous).saysAs(last)) {
                return write.atOffset(ZoneOffset.UTC);
            }
        }
        return null;
    }

    private @Nullable LocalDate day(Said last) {
        LocalDate day = asOf;
        for (int step = 0; step < MOST_STEPS && day.isAfter(from.asOf()); step++) {
            if (!said(day.minusDays(1), knownAt).saysAs(last)) {
                return day;
            }
            day = day.minusDays(1);
        }
        return null;
    }

    private Said said(LocalDate day, Instant instant) {
        return said(before, history, day, instant);
    }

    private Said said(RulePack pack, List<RecordedFact> admitted, LocalDate day, Instant instant) {
        FactBase facts = FactBase.of(admitted, day, instant, pack.factBaseRules(day));
        return Said.in(assessor.assess(pack, facts), sentence);
    }
}
