package dev.sherpa.briefing;

import dev.sherpa.api.model.Assessment;
import dev.sherpa.api.model.Briefing;

/**
 * A briefing with what it takes to render it.
 *
 * @param briefing the briefing
 * @param assessment the assessment that it renders
 * @param options what the reader asked for
 * @param words the words of the rule pack
 */
record Briefed(Briefing briefing, Assessment assessment, Options options, Words words) {}
