/** What sections find, and how it is kept and rendered: as JSON, Markdown and SVG. Measures nothing. */
@NullMarked
package dev.sherpa.bench.report;

import org.jspecify.annotations.NullMarked;
