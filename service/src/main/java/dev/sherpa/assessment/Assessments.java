package dev.sherpa.assessment;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.AssessmentSummary;
import dev.sherpa.dossier.Dossiers;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.UnknownDossier;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Assesses dossiers, and finds what was assessed. */
@Service
public class Assessments {

    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final Evaluation evaluation;
    private final AssessmentStore store;
    private final FactLog log;
    private final Dossiers dossiers;
    private final Clock clock;

    Assessments(Evaluation evaluation, AssessmentStore store, FactLog log, Dossiers dossiers, Clock clock) {
        this.evaluation = evaluation;
        this.store = store;
        this.log = log;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * Assesses a dossier with the running version of its rule pack and stores the result.
     *
     * @param asOf the day as of which to assess; today (UTC), if absent
     * @param knownAt as known at which instant; now, if absent
     * @param assumed what to assume, for this assessment only
     * @throws UnknownDossier if there is no such dossier
     * @throws dev.sherpa.pack.UnknownPack if its rule pack does not run
     * @throws dev.sherpa.dossier.KnownAtInFuture if {@code knownAt} lies after now
     * @throws dev.sherpa.dossier.UnknownFact if a fact is assumed withdrawn or corrected that is not known then
     * @throws dev.sherpa.dossier.FactWithdrawn if one is that is withdrawn by then
     */
    public StoredAssessment assess(
            String dossier, @Nullable LocalDate asOf, @Nullable Instant knownAt, @Nullable Assumptions assumed) {
        Instant settled = log.knownAt(dossier, knownAt);
        Evaluated evaluated = evaluation.of(dossier, asOf == null ? today() : asOf, settled, assumed);
        Assessment document = AssessmentDocuments.of(evaluated.assessment());
        if (!evaluated.leftOut().isEmpty()) {
            document.setLeftOut(evaluated.leftOut());
        }
        Instant created = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store.store(ids.generate(), dossier, settled, created, assumed, document);
    }

    /**
     * Assesses facts without storing anything.
     *
     * @param pack the id of a running rule pack
     * @param asOf the day as of which to assess; today (UTC), if absent
     * @param facts the facts, the later in the list counting as recorded later
     * @throws dev.sherpa.pack.UnknownPack if the rule pack does not run
     */
    public Assessment preview(String pack, @Nullable LocalDate asOf, List<Fact> facts) {
        return AssessmentDocuments.of(evaluation.of(pack, asOf == null ? today() : asOf, facts));
    }

    /**
     * Returns a stored assessment.
     *
     * @throws ProblemException {@link ProblemType#UNKNOWN_ASSESSMENT} if there is none
     */
    public StoredAssessment get(UUID id) {
        return store.find(id)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.UNKNOWN_ASSESSMENT, "There is no assessment " + id + "."));
    }

    /** Returns what lists show of a stored assessment. */
    public AssessmentSummary summary(ListedAssessment listed) {
        return store.summary(listed);
    }

    /**
     * Finds what was most likely read before an assessment: the last one of the dossier stored before it that assumes nothing
     * and is not as of a later day.
     */
    public Optional<AssessmentSummary> previous(ListedAssessment listed) {
        return store.previous(listed);
    }

    /**
     * Lists the stored assessments of a dossier, the latest first.
     *
     * @param before the id behind which the list begins; from the latest on, if absent
     * @param limit how many at most
     * @throws UnknownDossier if there is no such dossier
     */
    public List<AssessmentSummary> list(String dossier, @Nullable UUID before, int limit) {
        if (dossiers.find(dossier).isEmpty()) {
            throw new UnknownDossier(dossier);
        }
        return store.list(dossier, before == null ? BEHIND_ALL : before, limit);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
