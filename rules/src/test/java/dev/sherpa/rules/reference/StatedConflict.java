package dev.sherpa.rules.reference;

import java.util.SortedSet;

/**
 * Sources that contradict each other on one attribute.
 *
 * @param facts the numbers of every fact concerned
 */
public record StatedConflict(String type, String subject, String attribute, SortedSet<Integer> facts) {}
