package dev.sherpa.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An assessment in the database: the document as it is served, and what lists show of it. */
@Entity
@Immutable
@Table(name = "assessment")
class AssessmentRow {

    @Id
    private UUID id;

    private String dossier;
    private LocalDate asOf;
    private Instant knownAt;
    private Instant created;
    private boolean hypothetical;
    private String packId;
    private String packVersion;
    private String packHash;
    private String factBaseHash;
    private int factBaseSize;
    private String contentHash;
    private @Nullable String verdict;

    private String conclusions;
    private String content;
    private @Nullable String assumptions;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AssessmentRow() {}

    AssessmentRow(StoredAssessment stored) {
        ListedAssessment listed = stored.listed();
        this.id = listed.id();
        this.dossier = listed.dossier();
        this.asOf = listed.asOf();
        this.knownAt = listed.knownAt();
        this.created = listed.created();
        this.hypothetical = listed.hypothetical();
        this.packId = listed.packId();
        this.packVersion = listed.packVersion();
        this.packHash = listed.packHash();
        this.factBaseHash = listed.factBaseHash();
        this.factBaseSize = listed.factBaseSize();
        this.contentHash = listed.contentHash();
        this.verdict = listed.verdict();
        this.conclusions = listed.conclusions();
        this.content = stored.content();
        this.assumptions = stored.assumptions();
    }

    StoredAssessment toStoredAssessment() {
        ListedAssessment listed = new ListedAssessment(
                id,
                dossier,
                asOf,
                knownAt,
                created,
                hypothetical,
                packId,
                packVersion,
                packHash,
                factBaseHash,
                factBaseSize,
                contentHash,
                verdict,
                conclusions);
        return new StoredAssessment(listed, assumptions, content);
    }
}
