package dev.sherpa.assessment;

import dev.sherpa.rules.assess.Assessment;
import dev.sherpa.rules.pack.PackDefinition;

/**
 * A dossier evaluated before and after a write.
 *
 * @param pack what evaluated it
 * @param before just before the write
 * @param after by the write
 */
record BeforeAndAfter(PackDefinition pack, Assessment before, Assessment after) {}
