package dev.sherpa.assessment;

import dev.sherpa.dossier.FactLog;
import dev.sherpa.web.Fault;
import dev.sherpa.web.Pointers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The facts of a dossier that a body names, by the places that name them. */
final class References {

    private final Map<String, UUID> byPlace = new LinkedHashMap<>();
    private final List<Fault> twice = new ArrayList<>();

    /** Adds what facts correct; no two may correct the same. */
    References corrections(JsonNode facts, String pointer) {
        Set<UUID> corrected = new HashSet<>();
        for (int i = 0; facts.isArray() && i < facts.size(); i++) {
            String place = Pointers.member(Pointers.entry(pointer, i), "corrects");
            FactIds.of(facts.path(i).path("corrects")).ifPresent(id -> {
                byPlace.put(place, id);
                if (!corrected.add(id)) {
                    twice.add(Fault.at(
                            place, "An earlier fact of the request corrects it too.", "Each fact corrected once."));
                }
            });
        }
        return this;
    }

    /** Adds ids in a list. */
    References ids(JsonNode list, String pointer) {
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            String place = Pointers.entry(pointer, i);
            FactIds.of(list.path(i)).ifPresent(id -> byPlace.put(place, id));
        }
        return this;
    }

    /** Returns the faults: facts that the dossier does not have, and those that are corrected twice. */
    List<Fault> faults(String dossier, FactLog log) {
        List<Fault> faults = new ArrayList<>(twice);
        Collection<UUID> unknown = byPlace.isEmpty() ? Set.of() : log.unknownAmong(dossier, byPlace.values());
        byPlace.forEach((place, id) -> {
            if (unknown.contains(id)) {
                faults.add(Fault.at(
                        place,
                        "The dossier " + dossier + " has no fact " + id + ".",
                        "The id of a fact of this dossier."));
            }
        });
        return faults;
    }
}
