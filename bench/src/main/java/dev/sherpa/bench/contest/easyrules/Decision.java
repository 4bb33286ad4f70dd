package dev.sherpa.bench.contest.easyrules;

import java.util.List;

/** The rule that decided an item, the verdict or the engagement, and the facts or items that made it apply. */
public record Decision(String rule, List<?> because) {}
