package dev.sherpa.bench.service;

import dev.sherpa.bench.report.Bar;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Limit;
import dev.sherpa.bench.report.Ratio;
import dev.sherpa.bench.service.LoadPlan.Window;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The service with its engine beside the service with a constant.
 *
 * @param title where this was, in words
 * @param windows what came of the load
 */
record ServiceComparison(String title, List<Window> windows) {

    /** The service as it is packaged. */
    static final String ENGINE = "engine";

    /** The service with a constant for its engine. */
    static final String CONSTANT = "constant";

    private static final double SHARE_OF_CONSTANT = 0.75;

    Findings findings() {
        Findings findings = Findings.NONE;
        List<String> requests = windows.stream().map(Window::request).distinct().toList();
        for (String request : requests) {
            findings = findings.plus(of(request));
        }
        return findings.note(
                        "The packaged service, extracted, and a second JVM that sends over four connections, each the next"
                                + " request when it has the answer to the last; server and load share the cores. Both services are up and are"
                                + " loaded in turn, a window each; a sample is a window. A preview and an assessment evaluate the 49 facts of"
                                + " the five documents; a write adds a fact to one of many dossiers of these, and its effect is told by"
                                + " evaluating before and after.")
                .note(
                        "The constant: the one call that the service makes to its engine is answered with the engine's first"
                                + " answer for that day, of full size. Everything else is as it was: reading and checking the JSON,"
                                + " the database, building the fact base, writing the answer.");
    }

    private Findings of(String request) {
        Figure engine = figure(request, ENGINE, "throughput", "/s", Window::perSecond);
        Figure constant = figure(request, CONSTANT, "throughput", "/s", Window::perSecond);
        Ratio share = new Ratio("Throughput of " + request + ", engine to constant", engine, constant);
        Findings findings = Findings.NONE
                .figure(engine)
                .figure(constant)
                .figure(figure(request, ENGINE, "p50", "ms", Window::p50Millis))
                .figure(figure(request, CONSTANT, "p50", "ms", Window::p50Millis))
                .figure(figure(request, ENGINE, "p99", "ms", Window::p99Millis))
                .figure(figure(request, CONSTANT, "p99", "ms", Window::p99Millis))
                .ratio(share);
        return request.equals("preview")
                ? findings.bar(new Bar(
                        title + ": preview throughput against the constant engine: at least 0.75",
                        Limit.atLeast(SHARE_OF_CONSTANT),
                        share.figure()))
                : findings;
    }

    private Figure figure(String request, String service, String measure, String unit, ToDoubleFunction<Window> value) {
        return Figure.of(
                request + ", " + service + ", " + measure,
                unit,
                windows.stream()
                        .filter(window -> window.request().equals(request)
                                && window.service().equals(service))
                        .map(value::applyAsDouble)
                        .toList());
    }
}
