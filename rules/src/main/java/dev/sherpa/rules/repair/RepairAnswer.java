package dev.sherpa.rules.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it would take to reach a goal.
 *
 * <p>With no repair, there is none of up to {@code complete} changes.
 *
 * @param goal the goal
 * @param present the present outcome; absent for a conclusion without a value
 * @param repairs the repairs found: the fewest changes first, then those that move values least, then by what they change
 * @param complete up to how many changes every set of candidates was tried; 0 if not even all single ones were
 * @param bounds what ended the search, as in {@code 20000 sets tried}; empty if it ended by itself
 */
public record RepairAnswer(
        Goal goal, @Nullable String present, List<Repair> repairs, int complete, List<String> bounds) {}
