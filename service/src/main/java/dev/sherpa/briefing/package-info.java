/**
 * Renders assessments for reading.
 *
 * <p>Data flows one way: an assessment and what is asked of it become a {@code Briefing} of the contract; a template of the
 * reader's language turns that into Markdown, and the Markdown into HTML, PDF and Word. So all of them say the same. The
 * structure follows the analytic standards of ICD 203 (Office of the Director of National Intelligence, 2015); ratings are
 * worded after the Admiralty code (NATO AJP-2.1). Provenance is told in the terms of W3C PROV.
 */
@NullMarked
package dev.sherpa.briefing;

import org.jspecify.annotations.NullMarked;
