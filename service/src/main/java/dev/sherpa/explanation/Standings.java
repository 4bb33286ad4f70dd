package dev.sherpa.explanation;

import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.Outcome;
import dev.sherpa.api.model.PackVersion;
import dev.sherpa.api.model.SaidNow;
import dev.sherpa.api.model.Sentence;
import dev.sherpa.api.model.SentenceStanding;
import dev.sherpa.assessment.Assessments;
import dev.sherpa.assessment.Histories;
import dev.sherpa.assessment.ListedAssessment;
import dev.sherpa.assessment.StoredAssessment;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.pack.OlderVersions;
import dev.sherpa.pack.RulePacks;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether sentences still hold. */
@Component
class Standings {

    private final Assessments assessments;
    private final Histories histories;
    private final FactLog log;
    private final RulePacks running;
    private final OlderVersions versions;
    private final JsonMapper json;
    private final Clock clock;

    Standings(
            Assessments assessments,
            Histories histories,
            FactLog log,
            RulePacks running,
            OlderVersions versions,
            JsonMapper json,
            Clock clock) {
        this.assessments = assessments;
        this.histories = histories;
        this.log = log;
        this.running = running;
        this.versions = versions;
        this.json = json;
        this.clock = clock;
    }

    /** Tells how a sentence of an assessment stands now. */
    SentenceStanding of(UUID assessment, int number) {
        StoredAssessment stored = assessments.get(assessment);
        Sentence sentence = Sentences.get(json.readValue(stored.content(), Assessment.class), number);
        ListedAssessment listed = stored.listed();
        if (listed.hypothetical()) {
            throw new ProblemException(
                    ProblemType.ASSESSMENT_HYPOTHETICAL,
                    "The assessment assumes what the dossier does not say, so that its sentences cannot hold or cease to.");
        }
        RulePack now = running.get(listed.packId());
        RulePack before = versions.get(listed.packId(), listed.packHash()).pack();
        return standing(sentence, listed, before, now);
    }

    private SentenceStanding standing(Sentence sentence, ListedAssessment listed, RulePack before, RulePack now) {
        Instant knownAt = log.knownAt(listed.dossier(), null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate asOf = listed.asOf().isAfter(today) ? listed.asOf() : today;
        Course course = new Course(
                sentence, listed, before, now, histories.recorded(listed.dossier(), asOf, knownAt), asOf, knownAt);
        Said end = course.end();
        return new SentenceStanding(
                        sentence,
                        end.standing(sentence),
                        new SaidNow(
                                new Outcome(
                                                sentence.getAbout().getKind(),
                                                sentence.getAbout().getName())
                                        .outcome(end.outcome()),
                                end.clauseSentences(),
                                end.decidingSentences()),
                        asOf,
                        knownAt.atOffset(ZoneOffset.UTC),
                        new PackVersion(now.definition().id(), now.definition().version(), now.hash()))
                .since(course.since(end));
    }
}
