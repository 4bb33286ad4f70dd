package dev.sherpa.bench.report;

import java.util.List;

/**
 * Texts in rows and columns.
 *
 * @param title what it shows
 * @param columns the heads of the columns
 * @param rows the rows, each as long as the heads
 */
public record Table(String title, List<String> columns, List<List<String>> rows) {

    /** Takes copies. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
