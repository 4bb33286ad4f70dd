package dev.sherpa.bench.contest.drools;

import java.util.List;

/** A rule that fired, and the objects that it matched. */
public record FiredRule(String rule, List<Object> objects) {}
