package dev.sherpa.rules.fact;

import java.util.List;

/**
 * Sources that disagree: visible facts on one type and subject that differ in an attribute.
 *
 * @param type the fact type
 * @param subject what the facts are about
 * @param attribute the attribute in which they differ
 * @param facts every fact that differs from another, ordered by said, source and value
 */
public record Conflict(String type, String subject, String attribute, List<Fact> facts) {}
