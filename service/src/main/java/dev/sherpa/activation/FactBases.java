package dev.sherpa.activation;

import dev.sherpa.api.model.AssessmentSummary;
import dev.sherpa.assessment.Assessments;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.rules.fact.RecordedFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the fact bases of a dossier that an impact replays. */
@Component
class FactBases {

    /** How many stored assessments of a dossier count, the latest first. */
    static final int ASSESSMENTS = 20;

    private static final int PAGE = 100;

    private final FactLog log;
    private final Assessments assessments;

    FactBases(FactLog log, Assessments assessments) {
        this.log = log;
        this.assessments = assessments;
    }

    /**
     * A fact base, as its facts were visible.
     *
     * @param dossier the dossier
     * @param assessment the stored assessment whose fact base it is; absent for the present one
     * @param asOf the day
     * @param knownAt the instant
     * @param facts the visible facts
     */
    record Visible(
            String dossier, @Nullable UUID assessment, LocalDate asOf, Instant knownAt, List<RecordedFact> facts) {}

    /** Returns the present one, then those of the latest stored assessments that are not hypothetical. */
    List<Visible> of(String dossier, LocalDate today) {
        List<Visible> all = new ArrayList<>();
        all.add(visible(dossier, null, today, log.knownAt(dossier, null)));
        for (AssessmentSummary stored : stored(dossier)) {
            all.add(visible(
                    dossier,
                    stored.getId(),
                    stored.getAsOf(),
                    stored.getKnownAt().toInstant()));
        }
        return all;
    }

    private List<AssessmentSummary> stored(String dossier) {
        List<AssessmentSummary> found = new ArrayList<>();
        UUID before = null;
        while (true) {
            List<AssessmentSummary> page = assessments.list(dossier, before, PAGE);
            page.stream()
                    .filter(stored -> !stored.getHypothetical())
                    .limit(ASSESSMENTS - found.size())
                    .forEach(found::add);
            if (page.size() < PAGE || found.size() == ASSESSMENTS) {
                return found;
            }
            before = page.get(PAGE - 1).getId();
        }
    }

    private Visible visible(String dossier, @Nullable UUID assessment, LocalDate asOf, Instant knownAt) {
        List<RecordedFact> facts = log.visible(FactQuery.all(dossier, asOf, knownAt)).stream()
                .map(StoredFact::toRecordedFact)
                .toList();
        return new Visible(dossier, assessment, asOf, knownAt, facts);
    }
}
