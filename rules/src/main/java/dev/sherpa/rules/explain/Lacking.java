package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Finding.Because;
import dev.sherpa.rules.assess.Match;
import java.util.List;

/**
 * Something that matches the first pattern of a {@code forall} and has no match of the second.
 *
 * @param what what lacks its counterpart
 * @param counterparts what could be the counterpart, the nearest first
 * @param against what matched the earlier conditions that the {@code forall} uses
 */
public record Lacking(Match what, Candidates counterparts, List<Because> against) {}
