package dev.sherpa.assessment;

import dev.sherpa.dossier.FactLog;
import dev.sherpa.dossier.FactQuery;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the facts that are evaluated, with what is assumed laid over them. */
@Component
public class Histories {

    private final FactLog log;
    private final JsonMapper json;

    Histories(FactLog log, JsonMapper json) {
        this.log = log;
        this.json = json;
    }

    /** Builds the fact base of a history, as a version of its rule pack admits it. */
    public static FactBase factBase(RulePack pack, List<RecordedFact> history, LocalDate asOf, Instant knownAt) {
        return FactBase.of(pack.factReader().admitted(history), asOf, knownAt, pack.factBaseRules(asOf));
    }

    /** Returns what is visible in a dossier as of a day, as known at a settled instant, under assumptions if there are any. */
    List<RecordedFact> visible(String dossier, LocalDate asOf, Instant knownAt, @Nullable Assumptions assumed) {
        return under(assumed, log.visible(FactQuery.all(dossier, asOf, knownAt)), dossier, knownAt);
    }

    /** Returns all that was recorded of a dossier up to a settled instant and said by a day, in the order recorded. */
    public List<RecordedFact> recorded(String dossier, LocalDate said, Instant knownAt) {
        return under(null, log.history(FactQuery.all(dossier, said, knownAt)), dossier, knownAt);
    }

    /**
     * Returns all that was recorded when a stored assessment was made and said by a day, with what it assumes laid over it.
     *
     * @param pack the version that it was made with
     * @throws ProblemException {@link ProblemType#ASSUMPTIONS_UNKNOWN} if it assumes what was not kept
     */
    public List<RecordedFact> of(StoredAssessment stored, RulePack pack, LocalDate said) {
        ListedAssessment listed = stored.listed();
        return under(
                assumptions(stored, pack),
                log.history(FactQuery.all(listed.dossier(), said, listed.knownAt())),
                listed.dossier(),
                listed.knownAt());
    }

    private @Nullable Assumptions assumptions(StoredAssessment stored, RulePack pack) {
        if (stored.assumptions() != null) {
            return Assumptions.read(json.readTree(stored.assumptions()), pack, LocalDate.MAX);
        }
        if (stored.listed().hypothetical()) {
            throw new ProblemException(
                    ProblemType.ASSUMPTIONS_UNKNOWN,
                    "What the assessment " + stored.listed().id()
                            + " assumes was not kept when it was made. Assess again.");
        }
        return null;
    }

    private List<RecordedFact> under(
            @Nullable Assumptions assumed, List<StoredFact> facts, String dossier, Instant knownAt) {
        return assumed == null
                ? facts.stream().map(StoredFact::toRecordedFact).toList()
                : new AssumedHistory(log, dossier, knownAt).of(facts, assumed);
    }
}
