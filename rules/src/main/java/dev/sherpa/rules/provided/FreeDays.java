package dev.sherpa.rules.provided;

import java.time.LocalDate;

/** A longest unbroken run of days that lie in no window of a category; both days are included. */
public final class FreeDays {

    private final String category;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    /** Creates a run of days. */
    public FreeDays(String category, LocalDate firstDay, LocalDate lastDay) {
        this.category = category;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** Returns the category whose windows leave these days free. */
    public String getCategory() {
        return category;
    }

    /** Returns the first free day. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Returns the last free day. */
    public LocalDate getLastDay() {
        return lastDay;
    }
}
