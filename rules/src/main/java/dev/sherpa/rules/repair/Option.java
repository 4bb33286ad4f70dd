package dev.sherpa.rules.repair;

import dev.sherpa.rules.fact.CurrentFact;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can be done about one topic.
 *
 * @param topic the topic
 * @param changes the changes: one, or several facts withdrawn of which each had replaced the next
 * @param after the current fact that they bring about, if any
 * @param way how far they move values, in hundredths
 */
record Option(Topic topic, List<Change> changes, Optional<CurrentFact> after, int way) {}
