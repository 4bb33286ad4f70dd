package dev.sherpa.bench.jmh;

import dev.sherpa.bench.report.Figure;
import java.util.List;
import java.util.Map;

/**
 * What one benchmark scored with one choice of its parameters.
 *
 * @param benchmark the name of its method
 * @param parameters the values of its parameters, by name
 * @param unit the unit of the scores, per operation
 * @param scores one of each iteration, of all forks
 */
public record Measurement(String benchmark, Map<String, String> parameters, String unit, List<Double> scores) {

    /** Returns the scores as a figure of the report. */
    public Figure figure(String what) {
        return Figure.of(what, unit, scores);
    }

    /** Returns the value of a parameter. */
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    benchmark + " has no parameter " + name + ", but " + parameters.keySet());
        }
        return value;
    }
}
