package dev.sherpa.rules.reference;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the catalogue says of a fact base.
 *
 * @param statuses the status of each of the 22 items
 * @param earliestFeasible null without a proposed trip
 */
public record CatalogueAnswer(
        SortedMap<String, String> statuses,
        String verdict,
        String engagement,
        LocalDate earliestFeasible,
        Set<StatedConflict> conflicts) {}
