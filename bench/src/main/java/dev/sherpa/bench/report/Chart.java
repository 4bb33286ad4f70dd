package dev.sherpa.bench.report;

import java.util.List;

/**
 * Lines over two logarithmic axes.
 *
 * @param file the name of the SVG file, without folder and suffix
 * @param title what it shows
 * @param x what the horizontal axis counts
 * @param y what the vertical axis measures, with its unit
 * @param series the lines
 */
public record Chart(String file, String title, String x, String y, List<Series> series) {

    /** Takes a copy. */
    public Chart {
        series = List.copyOf(series);
    }

    /** A line: its name, and its points from left to right. */
    public record Series(String name, List<Point> points) {

        /** Takes a copy. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /** A count, and what was measured there; all positive. */
    public record Point(double x, Figure y) {}
}
