package dev.sherpa.briefing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.BriefedSentence;
import dev.sherpa.api.model.Briefing;
import dev.sherpa.api.model.Citation;
import dev.sherpa.api.model.Note;
import dev.sherpa.api.model.SourceReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a briefing comes from, as PROV-JSON (W3C member submission of 24 April 2013).
 *
 * <p>The briefing is derived from the assessment, which an evaluation generated of the rule pack and of facts. Each sentence
 * is a part of the assessment and is derived from the facts and documents of its notes; a fact is derived from its document,
 * as its primary source, and attributed to who asserts it.
 */
final class Provenance {

    private static final String TYPE = "prov:type";
    private static final String LABEL = "prov:label";

    /** A typed value of PROV-JSON. */
    private record QualifiedName(@JsonProperty("$") String name, String type) {

        QualifiedName(String name) {
            this(name, "prov:QUALIFIED_NAME");
        }
    }

    private final Map<String, Map<String, Object>> records = new LinkedHashMap<>();
    private final Briefing briefing;
    private final Assessment assessment;

    private final List<BriefedSentence> sentences;

    /** The notes of sentences: their facts are current ones. */
    private final Set<Integer> cited;

    private Provenance(Briefed briefed) {
        this.briefing = briefed.briefing();
        this.assessment = briefed.assessment();
        this.sentences = new Page(briefing, briefed.options(), false).everySentence();
        this.cited = sentences.stream()
                .flatMap(sentence -> sentence.getNotes().stream())
                .collect(Collectors.toSet());
    }

    /** Returns the document. */
    static Map<String, Object> of(Briefed briefed) {
        Provenance provenance = new Provenance(briefed);
        provenance.tell();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("prefix", Map.of("sherpa", "urn:sherpa:"));
        document.putAll(provenance.records);
        return document;
    }

    private void tell() {
        String software = add("agent", "sherpa:service", attributes(TYPE, "prov:SoftwareAgent", LABEL, "Sherpa"));
        String whole = "sherpa:assessment/" + assessment.getId();
        add(
                "entity",
                whole,
                attributes(
                        TYPE,
                        "sherpa:Assessment",
                        "sherpa:contentHash",
                        assessment.getContentHash(),
                        "sherpa:asOf",
                        assessment.getAsOf().toString(),
                        "prov:location",
                        briefing.getAddress()));
        String pack = add(
                "entity",
                "sherpa:pack/" + assessment.getPack().getHash(),
                attributes(
                        TYPE,
                        "prov:Plan",
                        LABEL,
                        assessment.getPack().getId() + " "
                                + assessment.getPack().getVersion()));
        String facts = add(
                "entity", "sherpa:factBase/" + assessment.getFactBase().getHash(), attributes(TYPE, "prov:Collection"));
        String evaluation = add(
                "activity",
                "sherpa:evaluation/" + assessment.getId(),
                attributes(
                        TYPE,
                        "sherpa:Evaluation",
                        "prov:endTime",
                        briefing.getAssessment().getCreated().toString()));
        relate("used", "prov:activity", evaluation, "prov:entity", facts);
        relate("wasAssociatedWith", "prov:activity", evaluation, "prov:agent", software, "prov:plan", pack);
        relate("wasGeneratedBy", "prov:entity", whole, "prov:activity", evaluation);
        relate("wasDerivedFrom", "prov:generatedEntity", whole, "prov:usedEntity", facts, "prov:activity", evaluation);
        String text = add(
                "entity",
                "sherpa:briefing/" + assessment.getId() + "/" + briefing.getAudience() + "/" + briefing.getLanguage(),
                attributes(TYPE, "sherpa:Briefing", LABEL, briefing.getTitle()));
        relate("wasDerivedFrom", "prov:generatedEntity", text, "prov:usedEntity", whole);
        relate("wasAttributedTo", "prov:entity", text, "prov:agent", software);
        briefing.getNotes().forEach(note -> tell(note, facts));
        sentences.forEach(sentence -> tell(sentence, whole));
    }

    private void tell(Note note, String facts) {
        Citation citation = note.getCitation();
        String entity = id(note);
        SourceReference source = citation.getSource();
        if (citation.getStatement() != null) {
            add(
                    "entity",
                    entity,
                    attributes(
                            TYPE,
                            "sherpa:Fact",
                            "prov:value",
                            citation.getStatement(),
                            "sherpa:said",
                            String.valueOf(citation.getSaid()),
                            "sherpa:rating",
                            citation.getRating()));
            if (cited.contains(note.getNumber())) {
                relate("hadMember", "prov:collection", facts, "prov:entity", entity);
            }
            String by = add("agent", "sherpa:asserter/" + citation.getBy(), attributes(LABEL, citation.getBy()));
            relate("wasAttributedTo", "prov:entity", entity, "prov:agent", by);
        } else {
            add("entity", entity, attributes(TYPE, "sherpa:Citation", "prov:value", citation.getBasis()));
        }
        if (source != null) {
            relate(
                    "wasDerivedFrom",
                    "prov:generatedEntity",
                    entity,
                    "prov:usedEntity",
                    tell(source),
                    TYPE,
                    "prov:PrimarySource",
                    "sherpa:para",
                    citation.getPara());
        }
    }

    private String tell(SourceReference source) {
        List<SourceReference> bibliography = briefing.getBibliography();
        String entity = "sherpa:source/"
                + (source.getId() == null ? "in-place-" + (bibliography.indexOf(source) + 1) : source.getId());
        add(
                "entity",
                entity,
                attributes(
                        TYPE,
                        "sherpa:Source",
                        LABEL,
                        source.getTitle(),
                        "sherpa:published",
                        source.getPublished().toString(),
                        "prov:location",
                        source.getUrl()));
        String publisher = add(
                "agent",
                "sherpa:publisher/" + (publishers().indexOf(source.getPublisher()) + 1),
                attributes(TYPE, "prov:Organization", LABEL, source.getPublisher()));
        relate("wasAttributedTo", "prov:entity", entity, "prov:agent", publisher);
        return entity;
    }

    private List<String> publishers() {
        return briefing.getBibliography().stream()
                .map(SourceReference::getPublisher)
                .distinct()
                .toList();
    }

    private void tell(BriefedSentence sentence, String whole) {
        String entity = add(
                "entity",
                "sherpa:sentence/" + assessment.getId() + "/" + sentence.getNumber(),
                attributes(
                        TYPE,
                        "sherpa:Sentence",
                        "prov:value",
                        sentence.getText(),
                        "prov:location",
                        sentence.getAddress(),
                        "sherpa:clause",
                        sentence.getRule().getName(),
                        "sherpa:at",
                        sentence.getRule().getFile() + ":" + sentence.getRule().getLine()));
        relate("wasDerivedFrom", "prov:generatedEntity", entity, "prov:usedEntity", whole, TYPE, "prov:Quotation");
        briefing.getNotes().stream()
                .filter(note -> sentence.getNotes().contains(note.getNumber()))
                .forEach(note -> relate("wasDerivedFrom", "prov:generatedEntity", entity, "prov:usedEntity", id(note)));
    }

    private String id(Note note) {
        Citation citation = note.getCitation();
        return citation.getFact() == null
                ? "sherpa:note/" + assessment.getId() + "/" + note.getNumber()
                : "sherpa:fact/" + citation.getFact();
    }

    private String add(String kind, String id, Map<String, Object> attributes) {
        records.computeIfAbsent(kind, none -> new LinkedHashMap<>()).put(id, attributes);
        return id;
    }

    private void relate(String kind, @Nullable String... pairs) {
        Map<String, Object> all = records.computeIfAbsent(kind, none -> new LinkedHashMap<>());
        Map<String, Object> relation = attributes(pairs);
        if (!all.containsValue(relation)) {
            all.put("_:" + kind + (all.size() + 1), relation);
        }
    }

    /** Returns the pairs of name and value that have a value; a type is a qualified name. */
    private static Map<String, Object> attributes(@Nullable String... pairs) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = Objects.requireNonNull(pairs[i]);
            String value = pairs[i + 1];
            if (value != null) {
                attributes.put(name, name.equals(TYPE) ? new QualifiedName(value) : value);
            }
        }
        return attributes;
    }
}
