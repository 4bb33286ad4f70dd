package dev.sherpa.bench.growth;

import dev.sherpa.bench.report.Bar;
import dev.sherpa.bench.report.Chart.Point;
import dev.sherpa.bench.report.Chart.Series;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Limit;
import java.util.List;

/**
 * Something measured over a count.
 *
 * @param name its name
 * @param points from the smallest count to the largest
 */
record Curve(String name, List<Point> points) {

    private static final double DECADE = 10;
    private static final double MOST = 1.1;

    /** Returns the line of a chart. */
    Series series() {
        return new Series(name, points);
    }

    /** Returns the bar that its exponent over the last decade is held against. */
    Bar bar(String sentence) {
        return new Bar(
                sentence + ": exponent at most 1.1 over the curve's last decade",
                Limit.atMost(MOST),
                Figure.once(name + ", exponent", "", exponent()));
    }

    /** Returns the exponent of a power law through the last decade: the slope by least squares, both axes logarithmic. */
    double exponent() {
        double last = points.get(points.size() - 1).x();
        List<Point> decade =
                points.stream().filter(point -> point.x() * DECADE >= last).toList();
        double meanX = mean(decade.stream().map(Curve::logX).toList());
        double meanY = mean(decade.stream().map(Curve::logY).toList());
        double covariance = 0;
        double variance = 0;
        for (Point point : decade) {
            covariance += (logX(point) - meanX) * (logY(point) - meanY);
            variance += (logX(point) - meanX) * (logX(point) - meanX);
        }
        return covariance / variance;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double logX(Point point) {
        return Math.log(point.x());
    }

    private static double logY(Point point) {
        return Math.log(point.y().value());
    }
}
