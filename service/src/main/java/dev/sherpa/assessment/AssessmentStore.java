package dev.sherpa.assessment;

import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.AssessmentSummary;
import dev.sherpa.api.model.FactBaseReference;
import dev.sherpa.api.model.PackVersion;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps assessments as the documents that are served. */
@Component
class AssessmentStore {

    private static final TypeReference<LinkedHashMap<String, String>> CONCLUSIONS = new TypeReference<>() {};

    private final AssessmentRows rows;
    private final EntityManager entities;
    private final JsonMapper json;

    AssessmentStore(AssessmentRows rows, EntityManager entities, JsonMapper json) {
        this.rows = rows;
        this.entities = entities;
        this.json = json;
    }

    /** Stores a document under an id, with what it assumes. */
    @Transactional
    public StoredAssessment store(
            UUID id,
            String dossier,
            Instant knownAt,
            Instant created,
            @Nullable Assumptions assumed,
            Assessment document) {
        document.id(id).dossier(dossier).knownAt(utc(knownAt)).created(utc(created));
        boolean hypothetical = assumed != null;
        if (hypothetical) {
            document.hypothetical(true);
        }
        ListedAssessment listed = new ListedAssessment(
                id,
                dossier,
                document.getAsOf(),
                knownAt,
                created,
                hypothetical,
                document.getPack().getId(),
                document.getPack().getVersion(),
                document.getPack().getHash(),
                document.getFactBase().getHash(),
                document.getFactBase().getSize(),
                document.getContentHash(),
                document.getVerdict(),
                json.writeValueAsString(document.getConclusions()));
        StoredAssessment stored = new StoredAssessment(
                listed, assumed == null ? null : assumed.submitted(), json.writeValueAsString(document));
        entities.persist(new AssessmentRow(stored));
        return stored;
    }

    /** Finds a document. */
    @Transactional(readOnly = true)
    public Optional<StoredAssessment> find(UUID id) {
        return rows.findById(id).map(AssessmentRow::toStoredAssessment);
    }

    /** Lists the assessments of a dossier before an id, the latest first. */
    @Transactional(readOnly = true)
    public List<AssessmentSummary> list(String dossier, UUID before, int limit) {
        return rows.findByDossierAndIdLessThanOrderByIdDesc(dossier, before, Limit.of(limit)).stream()
                .map(this::summary)
                .toList();
    }

    /** Finds the last one of the dossier stored before another that assumes nothing and is not as of a later day. */
    @Transactional(readOnly = true)
    public Optional<AssessmentSummary> previous(ListedAssessment listed) {
        return rows.findFirstByDossierAndHypotheticalFalseAndAsOfLessThanEqualAndIdLessThanOrderByIdDesc(
                        listed.dossier(), listed.asOf(), listed.id())
                .map(row -> summary(row.toStoredAssessment().listed()));
    }

    /** Returns what lists show. */
    public AssessmentSummary summary(ListedAssessment listed) {
        return new AssessmentSummary(
                        listed.id(),
                        listed.dossier(),
                        listed.asOf(),
                        utc(listed.knownAt()),
                        utc(listed.created()),
                        listed.hypothetical(),
                        new PackVersion(listed.packId(), listed.packVersion(), listed.packHash()),
                        new FactBaseReference(listed.factBaseHash(), listed.factBaseSize()),
                        listed.contentHash(),
                        json.readValue(listed.conclusions(), CONCLUSIONS))
                .verdict(listed.verdict());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
