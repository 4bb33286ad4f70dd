package dev.sherpa.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks with JMH; what it says while it runs is in target/logs. */
public final class Jmh {

    private static final Path LOGS = Path.of("target", "logs");

    private Jmh() {}

    /**
     * Runs every benchmark of a class with every choice of parameters.
     *
     * @param benchmarks the class
     * @param parameters the values that a parameter takes, by its name
     * @param pace how long
     * @throws IllegalStateException if one of them fails
     */
    public static List<Measurement> run(Class<?> benchmarks, Map<String, List<String>> parameters, Pace pace)
            throws IOException, RunnerException {
        Files.createDirectories(LOGS);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Pattern.quote(benchmarks.getName()) + "\\..*")
                .forks(pace.forks())
                .warmupIterations(pace.warmups())
                .warmupTime(TimeValue.milliseconds(pace.each().toMillis()))
                .measurementIterations(pace.iterations())
                .measurementTime(TimeValue.milliseconds(pace.each().toMillis()))
                .timeout(new TimeValue(5, TimeUnit.MINUTES))
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .shouldFailOnError(true)
                .output(LOGS.resolve(benchmarks.getSimpleName() + ".log").toString());
        parameters.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
        return new Runner(options.build()).run().stream().map(Jmh::measurement).toList();
    }

    private static Measurement measurement(RunResult run) {
        Map<String, String> parameters = new TreeMap<>();
        Collection<String> names = run.getParams().getParamsKeys();
        names.forEach(name -> parameters.put(name, run.getParams().getParam(name)));
        String benchmark = run.getParams().getBenchmark();
        List<Double> scores = run.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList();
        return new Measurement(benchmark.substring(benchmark.lastIndexOf('.') + 1), parameters, unit(run), scores);
    }

    /** Writes "us/op" as the report does. */
    private static String unit(RunResult run) {
        return run.getPrimaryResult().getScoreUnit().replace("/op", "").replace("us", "µs");
    }
}
