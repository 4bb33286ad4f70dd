package dev.sherpa.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws legal attributes for any fact type, fond of the values at and beside the bars. */
record RandomAttributes(Chance chance, LocalDate asOf) {

    private static final Map<String, List<String>> NUMBERS = Map.of(
            "amountUsdBn", List.of("0", "66.7", "100", "199.99", "200", "300", "549.99", "550", "550.01", "700"),
            "valueUsdBn", List.of("0", "0.01", "33.3", "50", "99.99", "100", "100.01"),
            "overYears", List.of("0.5", "1", "1.99", "2", "2.01", "3", "6", "7", "10"),
            "deliveredShare", List.of("0", "0.3", "0.5", "0.58", "0.9", "1"),
            "aircraft", List.of("0", "100", "199", "200", "201", "500"),
            "usOwnershipPct", List.of("0", "49.99", "50", "50.0", "79.99", "80", "80.01", "100"),
            "byteDancePct", List.of("0", "19.9", "19.99", "20", "20.0", "20.01", "50", "100"),
            "points", List.of("0", "5", "9.99", "10", "10.0", "10.01", "20"),
            "year", List.of("2026", "2027"));

    private static final List<Integer> DAYS = List.of(-91, -90, -89, -1, 0, 1, 2, 40);

    private static final List<String> WORDS = List.of("chips", "soy", "TikTok", "e-cars", "été 中美");

    Map<String, Object> of(String type) {
        if (type.equals("ProposedTrip")) {
            return TripDraw.any(chance, asOf).attributes();
        }
        Map<String, Object> attributes = new TreeMap<>();
        for (AttributeType attribute : FactType.named(type).attributes()) {
            if (attribute.required() || chance.percent(65)) {
                attributes.put(attribute.name(), value(attribute));
            }
        }
        return attributes;
    }

    /** Almost the same attributes: one redrawn or left out, or the same said differently. */
    Map<String, Object> near(String type, Map<String, Object> original) {
        if (type.equals("ProposedTrip") || original.isEmpty()) {
            return of(type);
        }
        Map<String, Object> attributes = new TreeMap<>(original);
        String name = chance.of(List.copyOf(attributes.keySet()));
        AttributeType attribute = FactType.named(type).attribute(name);
        if (!attribute.required() && chance.percent(25)) {
            attributes.remove(name);
        } else if (chance.percent(75)) {
            attributes.put(name, value(attribute));
        } else {
            return saidDifferently(original);
        }
        return attributes;
    }

    /** The same attributes with numbers at another scale and lists in another order. */
    Map<String, Object> saidDifferently(Map<String, Object> original) {
        Map<String, Object> attributes = new TreeMap<>(original);
        attributes.replaceAll((name, value) -> saidDifferently(value));
        return attributes;
    }

    private Object saidDifferently(Object value) {
        if (value instanceof BigDecimal number) {
            return number.setScale(number.scale() + 1);
        }
        if (value instanceof List<?> words && !words.isEmpty()) {
            List<Object> turned = new ArrayList<>(words);
            Collections.reverse(turned);
            turned.add(turned.get(0));
            return List.copyOf(turned);
        }
        return value;
    }

    private Object value(AttributeType type) {
        if (type.isNumber()) {
            List<String> fallback = List.of("1", "2", "3", "20", "100");
            if (type.kind().equals("0..1")) {
                fallback = List.of("0", "1");
            }
            return new BigDecimal(chance.of(NUMBERS.getOrDefault(type.name(), fallback)));
        }
        if (type.isConstant()) {
            return chance.of(type.constants());
        }
        return switch (type.kind()) {
            case "bool" -> chance.percent(50);
            case "date" -> date(type.name());
            case "list" ->
                chance.shuffled(WORDS).subList(0, chance.between(0, 3)).stream().toList();
            default -> chance.of(WORDS);
        };
    }

    private LocalDate date(String attribute) {
        return attribute.equals("firstDelivery")
                ? Bars.TERM_END.plusDays(chance.between(-1, 1))
                : asOf.plusDays(chance.of(DAYS));
    }
}
