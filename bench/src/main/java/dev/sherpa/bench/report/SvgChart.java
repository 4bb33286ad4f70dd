package dev.sherpa.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Draws a chart as SVG: grid lines at powers of ten, a line with points and their spread for each series. */
final class SvgChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final int LEFT = 80;
    private static final int TOP = 40;
    private static final int PLOT_WIDTH = 460;
    private static final int PLOT_HEIGHT = 350;
    private static final List<String> COLOURS =
            List.of("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#17becf", "#8c564b", "#7f7f7f");

    private final Chart chart;
    private final Decades across;
    private final Decades up;
    private final StringBuilder svg = new StringBuilder();

    SvgChart(Chart chart) {
        this.chart = chart;
        this.across = Decades.of(values(Chart.Point::x));
        this.up = Decades.of(DoubleStream.concat(
                values(point -> point.y().low()), values(point -> point.y().high())));
    }

    String text() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH, HEIGHT);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        write(LEFT, TOP - 16, "start", chart.title());
        grid();
        for (int i = 0; i < chart.series().size(); i++) {
            line(chart.series().get(i), COLOURS.get(i % COLOURS.size()), i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void grid() {
        for (int power = across.from(); power <= across.to(); power++) {
            double x = x(Math.pow(10, power));
            segment(x, TOP, x, TOP + PLOT_HEIGHT, "#dddddd");
            write(x, TOP + PLOT_HEIGHT + 18, "middle", Numbers.plain(Math.pow(10, power)));
        }
        for (int power = up.from(); power <= up.to(); power++) {
            double y = y(Math.pow(10, power));
            segment(LEFT, y, LEFT + PLOT_WIDTH, y, "#dddddd");
            write(LEFT - 6, y + 4, "end", Numbers.plain(Math.pow(10, power)));
        }
        write(LEFT + PLOT_WIDTH / 2.0, TOP + PLOT_HEIGHT + 40, "middle", chart.x());
        add(
                "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>",
                TOP + PLOT_HEIGHT / 2, escaped(chart.y()));
    }

    private void line(Chart.Series series, String colour, int number) {
        StringBuilder points = new StringBuilder();
        for (Chart.Point point : series.points()) {
            double x = x(point.x());
            double y = y(point.y().value());
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            segment(x, y(point.y().low()), x, y(point.y().high()), colour);
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x, y, colour);
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                points.toString().strip(), colour);
        double legend = TOP + 10 + 20.0 * number;
        segment(LEFT + PLOT_WIDTH + 16, legend, LEFT + PLOT_WIDTH + 36, legend, colour);
        write(LEFT + PLOT_WIDTH + 42, legend + 4, "start", series.name());
    }

    private void segment(double fromX, double fromY, double toX, double toY, String colour) {
        add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>", fromX, fromY, toX, toY, colour);
    }

    private void write(double x, double y, String anchor, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(words));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private double x(double value) {
        return LEFT + PLOT_WIDTH * across.share(value);
    }

    private double y(double value) {
        return TOP + PLOT_HEIGHT * (1 - up.share(value));
    }

    private DoubleStream values(ToDoubleFunction<Chart.Point> value) {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .mapToDouble(value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A logarithmic axis from one power of ten to another. */
    private record Decades(int from, int to) {

        static Decades of(DoubleStream values) {
            double[] sorted = values.sorted().toArray();
            int from = (int) Math.floor(Math.log10(sorted[0]));
            int to = (int) Math.ceil(Math.log10(sorted[sorted.length - 1]));
            return new Decades(from, Math.max(to, from + 1));
        }

        double share(double value) {
            return (Math.log10(value) - from) / (to - from);
        }
    }
}
