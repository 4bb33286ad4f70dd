package dev.sherpa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.pack.Reading;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A fact that a test submits to a pack: legal unless the test says otherwise. */
public final class GivenFact {

    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<String, Object> attributes = new LinkedHashMap<>();

    private GivenFact(String type, String subject) {
        tree.put("type", type);
        tree.put("subject", subject);
        tree.put("attributes", attributes);
        tree.put("statement", "Something is said of " + subject + ".");
        tree.put("said", "2030-01-01");
        tree.put("source", Map.of("publisher", "Test", "title", "Given", "published", "2030-01-01"));
    }

    /** Begins a fact of a type on a subject, said on 1 January 2030. */
    public static GivenFact of(String type, String subject) {
        return new GivenFact(type, subject);
    }

    /** Gives an attribute; numbers can be whole, or text such as {@code 1.50} for a decimal one. */
    public GivenFact with(String attribute, Object value) {
        attributes.put(attribute, value instanceof Integer whole ? BigDecimal.valueOf(whole) : value);
        return this;
    }

    /** Gives an attribute a number. */
    public GivenFact number(String attribute, String number) {
        attributes.put(attribute, new BigDecimal(number));
        return this;
    }

    /** Sets a field such as {@code said}, {@code by}, {@code rating} or {@code expires}. */
    public GivenFact field(String name, Object value) {
        tree.put(name, value);
        return this;
    }

    /** Sets the day on which it is said. */
    public GivenFact said(String day) {
        return field("said", day);
    }

    /** Cites a source of the pack. */
    public GivenFact source(String id) {
        return field("source", Map.of("id", id));
    }

    /** Returns what is submitted; without {@code by}, the pack's first asserter. */
    public Map<String, Object> tree(RulePack pack) {
        tree.putIfAbsent("by", pack.definition().asserters().get(0));
        return tree;
    }

    /** Submits the fact to a pack, which must accept it. */
    public Fact in(RulePack pack) {
        Reading reading = pack.factReader().read(tree(pack), LocalDate.MAX);
        assertThat(reading.faults()).as("faults of %s", tree).isEmpty();
        return Objects.requireNonNull(reading.fact());
    }

    /** Submits facts to a pack, which must accept them. */
    public static List<Fact> all(RulePack pack, GivenFact... facts) {
        return List.of(facts).stream().map(fact -> fact.in(pack)).toList();
    }
}
