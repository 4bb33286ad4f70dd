/** Briefings as their readers get them. */
@NullMarked
package dev.sherpa.briefing;

import org.jspecify.annotations.NullMarked;
