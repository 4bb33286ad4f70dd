package dev.sherpa.assessment;

import org.jspecify.annotations.Nullable;

/**
 * A stored assessment.
 *
 * @param listed what lists show of it
 * @param assumptions the JSON of what it assumes, a {@code Hypothetical} of the contract; absent if it assumes nothing, or
 *     was stored before this was kept
 * @param content the JSON document, which is an {@code Assessment} of the contract and never changes
 */
public record StoredAssessment(
        ListedAssessment listed, @Nullable String assumptions, String content) {}
