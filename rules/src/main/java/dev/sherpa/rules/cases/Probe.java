package dev.sherpa.rules.cases;

/**
 * A goal with what shows that a case reaches it.
 *
 * @param goal the goal
 * @param evidence what has to be observed
 */
record Probe(Goal goal, Evidence evidence) {}
