package dev.sherpa.dossier;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.fact.Source;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A fact in the database. Its source is kept in full, so that no change of a rule pack alters it. */
@Entity
@Immutable
@Table(name = "fact")
class FactRow {

    @Id
    private UUID id;

    private String dossier;
    private long seq;
    private int position;
    private Instant recorded;
    private String recordedBy;
    private String type;
    private String subject;
    private String attributes;
    private String statement;
    private LocalDate said;
    private String asserter;
    private @Nullable String sourceId;
    private String sourcePublisher;
    private String sourceTitle;
    private @Nullable String sourceUrl;
    private LocalDate sourcePublished;
    private @Nullable String para;
    private @Nullable String rating;
    private @Nullable LocalDate expires;
    private @Nullable UUID corrects;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FactRow() {}

    FactRow(UUID id, String dossier, NewFact added, Tick tick, int position, String by) {
        Fact fact = added.fact();
        this.id = id;
        this.dossier = dossier;
        this.seq = tick.seq();
        this.position = position;
        this.recorded = tick.at();
        this.recordedBy = by;
        this.type = fact.type();
        this.subject = fact.subject();
        this.attributes = AttributesJson.write(fact.attributes());
        this.statement = fact.statement();
        this.said = fact.said();
        this.asserter = fact.by();
        this.sourceId = fact.source().id();
        this.sourcePublisher = fact.source().publisher();
        this.sourceTitle = fact.source().title();
        this.sourceUrl = fact.source().url();
        this.sourcePublished = fact.source().published();
        this.para = fact.para();
        this.rating = fact.rating() == null ? null : fact.rating().toString();
        this.expires = fact.expires();
        this.corrects = added.corrects();
    }

    UUID id() {
        return id;
    }

    StoredFact toStoredFact(@Nullable WithdrawalRow withdrawal) {
        return new StoredFact(
                id,
                toFact(),
                new Place(seq, position),
                recorded,
                recordedBy,
                corrects,
                withdrawal == null ? null : withdrawal.toWithdrawal());
    }

    private Fact toFact() {
        return new Fact(
                id.toString(),
                type,
                subject,
                AttributesJson.read(attributes),
                statement,
                said,
                asserter,
                new Source(sourceId, sourcePublisher, sourceTitle, sourceUrl, sourcePublished),
                para,
                rating == null ? null : Rating.parse(rating),
                expires);
    }
}
