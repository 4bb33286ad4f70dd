package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Optional;

/**
 * What a check of a pack found.
 *
 * @param problems everything that is wrong, ordered by file, line and column
 * @param pack the pack, compiled; empty if any problem is an error
 */
public record CheckReport(List<Problem> problems, Optional<RulePack> pack) {}
