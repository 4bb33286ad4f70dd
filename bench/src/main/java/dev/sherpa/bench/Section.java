package dev.sherpa.bench;

import dev.sherpa.bench.report.Findings;

/** A part of the report that is measured by itself. */
public interface Section {

    /** Returns the name by which it is chosen: lower-case letters and hyphens. */
    String name();

    /** Returns its title in the report. */
    String title();

    /**
     * Measures.
     *
     * @param effort how much time to take
     * @return what was found
     * @throws Exception if it cannot be measured; the report says why
     */
    Findings run(Effort effort) throws Exception;
}
