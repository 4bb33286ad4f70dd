package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Rating;
import dev.sherpa.rules.fact.RecordedFact;
import dev.sherpa.rules.fact.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts as they are submitted, by the vocabulary, asserters and sources of a pack, collecting every fault.
 *
 * <p>A submitted fact is a tree of maps, lists, texts, {@link java.math.BigDecimal}s, flags and nulls, as JSON and YAML have it;
 * in one that was read before, days are days.
 */
public final class FactReader {

    private static final Set<String> FIELDS =
            Set.of("type", "subject", "attributes", "statement", "said", "by", "source", "para", "rating", "expires");

    private final PackDefinition definition;
    private final Vocabulary vocabulary;
    private final Sources sources;

    FactReader(PackDefinition definition, Vocabulary vocabulary, Sources sources) {
        this.definition = definition;
        this.vocabulary = vocabulary;
        this.sources = sources;
    }

    /**
     * Reads a fact.
     *
     * @param tree the submitted fact
     * @param latestSaid the last day on which it can have been said
     */
    public Reading read(Map<String, ?> tree, LocalDate latestSaid) {
        List<Fault> faults = new ArrayList<>();
        FieldReader fields = new FieldReader(tree, faults);
        fields.refuseUnknown(FIELDS);
        Optional<DeclaredType> type = type(fields, faults);
        Map<String, Object> attributes = attributes(fields, tree, type, faults);
        String subject = fields.text("subject", 200);
        String statement = fields.text("statement", AttributeReader.MAX_TEXT);
        LocalDate said = said(fields, latestSaid, faults);
        String by = by(fields, faults);
        Source source = new SourceReader(sources, faults).read(tree.get("source"), tree.containsKey("source"));
        String para = fields.optionalText("para", 100);
        Rating rating = rating(tree, faults);
        LocalDate expires = fields.optionalDay("expires");
        if (!faults.isEmpty() || source == null) {
            return new Reading(null, List.copyOf(faults));
        }
        String typeName = type.map(DeclaredType::name).orElseThrow();
        return new Reading(
                new Fact(null, typeName, subject, attributes, statement, said, by, source, para, rating, expires),
                List.of());
    }

    /**
     * Finds what keeps a fact that was recorded under another version of the pack from being evaluated: a type that is
     * gone, or attributes that its type does not admit.
     *
     * @return the faults; none if the vocabulary admits the fact
     */
    public List<Fault> faultsOf(Fact recorded) {
        List<Fault> faults = new ArrayList<>();
        Map<String, ?> tree = Map.of("type", recorded.type(), "attributes", recorded.attributes());
        FieldReader fields = new FieldReader(tree, faults);
        attributes(fields, tree, type(fields, faults), faults);
        return List.copyOf(faults);
    }

    /** Returns the recorded facts that the vocabulary admits, in their order; it could not evaluate the others. */
    public List<RecordedFact> admitted(Collection<RecordedFact> recorded) {
        return recorded.stream().filter(fact -> faultsOf(fact.fact()).isEmpty()).toList();
    }

    /** Returns the names of the fact types. */
    List<String> factTypes() {
        return vocabulary.factTypes().stream().map(DeclaredType::name).toList();
    }

    private Optional<DeclaredType> type(FieldReader fields, List<Fault> faults) {
        String name = fields.text("type", 200);
        Optional<DeclaredType> type = vocabulary.factType(name);
        if (type.isEmpty() && !name.isEmpty()) {
            faults.add(Fault.unknown(
                    "/type", "'" + name + "' is not a fact type of the pack " + definition.id(), name, factTypes()));
        }
        return type;
    }

    private static Map<String, Object> attributes(
            FieldReader fields, Map<String, ?> tree, Optional<DeclaredType> type, List<Fault> faults) {
        if (tree.get("attributes") instanceof Map<?, ?> given) {
            return type.map(known -> new AttributeReader(known, faults).read(given))
                    .orElse(Map.of());
        }
        String expected = "an object of attributes of the type";
        if (tree.containsKey("attributes")) {
            faults.add(new Fault("/attributes", shown(tree.get("attributes")) + " is not allowed here", expected));
        } else {
            fields.missing("attributes", expected);
        }
        return Map.of();
    }

    private static LocalDate said(FieldReader fields, LocalDate latest, List<Fault> faults) {
        LocalDate said = fields.day("said");
        if (said.isAfter(latest)) {
            faults.add(new Fault(
                    "/said",
                    said + " is later than " + latest + ", which is today or, if that is later, the day of assessment",
                    "a day on or before " + latest));
        }
        return said;
    }

    private String by(FieldReader fields, List<Fault> faults) {
        String by = fields.text("by", 200);
        if (!by.isEmpty() && !definition.asserters().contains(by)) {
            faults.add(Fault.unknown(
                    "/by",
                    "'" + by + "' is not an asserter of the pack " + definition.id(),
                    by,
                    definition.asserters()));
        }
        return by;
    }

    private static @Nullable Rating rating(Map<String, ?> tree, List<Fault> faults) {
        Object given = tree.get("rating");
        if (given instanceof String text && Rating.isRating(text)) {
            return Rating.parse(text);
        }
        if (tree.containsKey("rating")) {
            faults.add(new Fault(
                    "/rating",
                    shown(given) + " is not a rating in the Admiralty code",
                    "a letter A-F and a digit 1-6, as in B2"));
        }
        return null;
    }

    /** Shows a value that is not allowed, briefly. */
    static String shown(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "this list";
        }
        String text = String.valueOf(value);
        String brief = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return value instanceof String ? "'" + brief + "'" : brief;
    }

    /** Escapes a name for a JSON pointer. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
