package dev.sherpa.bench.whatif;

import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random variations of a fact base: one to three of its facts, each with another legal value of one attribute.
 *
 * <p>What the vocabulary calls fixed does not vary. Facts are made anew for every variation: two of them are never the same
 * object, and equal by chance only.
 */
final class Variations {

    private static final int MOST_FACTS = 3;
    private static final int MOST_DAYS = 400;

    private final RulePack pack;
    private final LocalDate asOf;
    private final Random random;

    private final List<Variable> variables = new ArrayList<>();

    /**
     * A fact that varies.
     *
     * @param fact as it is
     * @param attributes those of its attributes that have other legal values
     */
    private record Variable(Fact fact, List<Others> attributes) {}

    /** The other legal values of an attribute. */
    private record Others(String attribute, List<Object> values) {}

    Variations(RulePack pack, FactBase facts, long seed) {
        this.pack = pack;
        this.asOf = facts.asOf();
        this.random = new Random(seed);
        for (CurrentFact current : facts.current()) {
            Fact fact = SweptFacts.whole(current);
            List<Others> attributes = attributes(fact);
            if (!attributes.isEmpty()) {
                variables.add(new Variable(fact, attributes));
            }
        }
    }

    /** Returns the next variations: of each, the facts that are otherwise. */
    List<List<Fact>> next(int count) {
        return IntStream.range(0, count).mapToObj(i -> next()).toList();
    }

    private List<Fact> next() {
        int size = 1 + random.nextInt(MOST_FACTS);
        Set<Integer> drawn = new HashSet<>();
        List<Fact> facts = new ArrayList<>(size);
        while (facts.size() < size) {
            int place = random.nextInt(variables.size());
            if (drawn.add(place)) {
                facts.add(varied(variables.get(place)));
            }
        }
        return facts;
    }

    private Fact varied(Variable variable) {
        Others others = any(variable.attributes());
        return variable.fact().with(others.attribute(), any(others.values()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private List<Others> attributes(Fact fact) {
        List<Others> attributes = new ArrayList<>();
        for (Attribute attribute :
                pack.vocabulary().factType(fact.type()).orElseThrow().attributes()) {
            Object value = fact.attributes().get(attribute.name());
            if (value != null && !attribute.fixed()) {
                List<Object> legal = legal(fact, attribute, value);
                if (!legal.isEmpty()) {
                    attributes.add(new Others(attribute.name(), legal));
                }
            }
        }
        return attributes;
    }

    private List<Object> legal(Fact fact, Attribute attribute, Object value) {
        return values(attribute, value)
                .filter(other -> !other.equals(value))
                .distinct()
                .filter(other -> pack.factReader()
                        .faultsOf(fact.with(attribute.name(), other))
                        .isEmpty())
                .toList();
    }

    private Stream<Object> values(Attribute attribute, Object value) {
        return switch (attribute.kind()) {
            case FLAG -> Stream.of(value.equals(false));
            case CHOICE -> attribute.choices().stream().map(choice -> choice);
            case DATE ->
                IntStream.rangeClosed(-MOST_DAYS, MOST_DAYS).mapToObj(days -> ((LocalDate) value).plusDays(days));
            case NUMBER ->
                Stream.concat(Stream.of(value), bars(attribute))
                        .map(BigDecimal.class::cast)
                        .flatMap(bar -> Stream.of(bar.subtract(BigDecimal.ONE), bar, bar.add(BigDecimal.ONE)));
            case TEXT, LIST -> Stream.empty();
        };
    }

    /** Returns the bars in the unit of an attribute. */
    private Stream<Object> bars(Attribute attribute) {
        return attribute.unit() == null
                ? Stream.empty()
                : pack.parameters().all().stream()
                        .filter(parameter -> Objects.equals(parameter.unit(), attribute.unit()))
                        .map(parameter -> parameter.on(asOf))
                        .map(ParameterDefinition.DatedValue::value);
    }
}
