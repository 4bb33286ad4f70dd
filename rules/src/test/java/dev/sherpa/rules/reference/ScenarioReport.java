package dev.sherpa.rules.reference;

import java.util.Map;

/** Prints what a run of the generator covers. */
public final class ScenarioReport {

    private ScenarioReport() {}

    /** Takes a seed and a number of scenarios. */
    public static void main(String[] arguments) {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        AnswerCoverage answers = new AnswerCoverage();
        BarCoverage bars = new BarCoverage();
        HistoryCoverage histories = new HistoryCoverage();
        FactBaseGenerator generator = new FactBaseGenerator(seed);
        int facts = 0;
        int most = 0;
        for (int i = 0; i < number; i++) {
            Scenario scenario = generator.next();
            CatalogueAnswer answer = CatalogueReading.read(scenario.history(), scenario.asOf(), scenario.knownAt());
            answers.add(scenario, answer);
            bars.add(scenario, answer);
            histories.add(scenario, answer);
            facts += scenario.history().size();
            most = Math.max(most, scenario.history().size());
        }
        System.out.printf("%d scenarios, %d facts, at most %d in one%n", number, facts, most);
        print(answers.statusCounts());
        print(answers.conclusionCounts());
        print(bars.counts());
        print(histories.counts());
    }

    private static void print(Map<String, Integer> counts) {
        System.out.println();
        counts.forEach((thing, count) -> System.out.printf("%6d %s%n", count, thing));
    }
}
