package dev.sherpa.cli;

import picocli.CommandLine.Help.Ansi;

/** When to colour. */
enum Colour {
    /** On a terminal, unless the environment variable {@code NO_COLOR} is set. */
    AUTO(Ansi.AUTO),
    /** Always. */
    ALWAYS(Ansi.ON),
    /** Never. */
    NEVER(Ansi.OFF);

    private final Ansi ansi;

    Colour(Ansi ansi) {
        this.ansi = ansi;
    }

    Ansi ansi() {
        return ansi;
    }
}
