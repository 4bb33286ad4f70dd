package dev.sherpa.rest;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A fact as JSON, sound as it begins, to be spoilt in one place or several. */
final class FerryFact {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ObjectNode fact;

    private FerryFact(String json) {
        fact = (ObjectNode) JSON.readTree(json);
    }

    /** A reading of the water with every attribute and every optional field. */
    static FerryFact reading() {
        return new FerryFact("""
                {"type":"WaterReading","subject":"jetty",
                 "attributes":{"lowest":160,"highest":420.5,"measuredOn":"2031-04-30","validUntil":"2031-05-07",
                   "weather":"BREEZY","witnessed":true,"gaugeName":"east","onlookers":["Ada","Ben"]},
                 "statement":"The mate read 160 cm at low tide.","said":"2031-04-30","by":"MATE",
                 "source":{"id":"logbook"},"para":"7","rating":"B2","expires":"2031-06-01"}""");
    }

    /** A roster. */
    static FerryFact roster(int aboard) {
        return new FerryFact("""
                {"type":"CrewRoster","subject":"ferry","attributes":{"aboard":%d},
                 "statement":"The roster was read out.","said":"2031-04-30","by":"MATE",
                 "source":{"publisher":"Ferry company","title":"Noticeboard","published":"2031-04-30"}}""".formatted(aboard));
    }

    /** Puts a value, given as JSON, at a place such as {@code /attributes/lowest}. */
    FerryFact with(String pointer, String json) {
        holder(pointer).set(name(pointer), JSON.readTree(json));
        return this;
    }

    /** Leaves a member out. */
    FerryFact without(String pointer) {
        holder(pointer).remove(name(pointer));
        return this;
    }

    /** Returns the fact alone. */
    JsonNode json() {
        return fact;
    }

    /** Returns a body that records facts. */
    static String recording(FerryFact... facts) {
        return JsonNodeFactory.instance.objectNode().set("facts", list(facts)).toString();
    }

    /** Returns a list of facts. */
    static ArrayNode list(FerryFact... facts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (FerryFact fact : facts) {
            list.add(fact.json());
        }
        return list;
    }

    private ObjectNode holder(String pointer) {
        return (ObjectNode) fact.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
