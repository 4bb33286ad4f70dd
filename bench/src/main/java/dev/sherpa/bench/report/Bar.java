package dev.sherpa.bench.report;

/**
 * Something that the project asks of itself, and what was found. Never fails a build.
 *
 * @param sentence what is asked, as it was agreed
 * @param limit what it asks for
 * @param found the ratio, exponent or other plain number that is held against the limit
 */
public record Bar(String sentence, Limit limit, Figure found) {

    /** Returns "met", or "missed" with by how much. */
    public String verdict() {
        return limit.holds(found.value())
                ? "met"
                : "missed: by " + Numbers.plain(Math.abs(found.value() - limit.value())) + ", or "
                        + Math.round(Math.abs(found.value() / limit.value() - 1) * 100) + "%";
    }
}
