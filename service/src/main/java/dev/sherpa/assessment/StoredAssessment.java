package dev.sherpa.assessment;

import java.util.UUID;

/**
 * A stored assessment.
 *
 * @param id its id, a UUID of version 7
 * @param content the JSON document, which is an {@code Assessment} of the contract and never changes
 */
public record StoredAssessment(UUID id, String content) {}
