package dev.sherpa.rules.provided;

import java.time.LocalDate;

/** One occurrence of a window of the pack's calendar; both days are included. */
public final class CalendarWindow {

    private final String category;
    private final String title;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    /** Creates an occurrence. */
    public CalendarWindow(String category, String title, LocalDate firstDay, LocalDate lastDay) {
        this.category = category;
        this.title = title;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** Returns the category of the window. */
    public String getCategory() {
        return category;
    }

    /** Returns the title of the window. */
    public String getTitle() {
        return title;
    }

    /** Returns the first day of the occurrence. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Returns the last day of the occurrence. */
    public LocalDate getLastDay() {
        return lastDay;
    }
}
