package dev.sherpa.rules.provided;

import java.time.LocalDate;

/** The day as of which a fact base is evaluated. */
public final class AsOf {

    private final LocalDate day;

    /** Creates the day. */
    public AsOf(LocalDate day) {
        this.day = day;
    }

    /** Returns the day. */
    public LocalDate getDay() {
        return day;
    }
}
