package dev.sherpa.bench.startup;

import dev.sherpa.bench.Effort;
import dev.sherpa.bench.Section;
import dev.sherpa.bench.report.Bar;
import dev.sherpa.bench.report.Figure;
import dev.sherpa.bench.report.Findings;
import dev.sherpa.bench.report.Limit;
import dev.sherpa.bench.report.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Start-up: from the start of the process to the first verdict, beside the first answer of an empty application. */
public final class StartUpSection implements Section {

    private static final double TIMES_THE_EMPTY = 1.3;

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public String title() {
        return "Start-up: process start to first verdict";
    }

    @Override
    public Findings run(Effort effort) throws Exception {
        List<Application> applications = List.of(Application.sherpa(), Application.empty());
        List<Jdk> jdks = Jdk.runningAndNewest();
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(Form.Kind.FAT_JAR, jdks.get(0)));
        forms.add(new Form(Form.Kind.EXTRACTED, jdks.get(0)));
        jdks.forEach(jdk -> forms.add(new Form(Form.Kind.EXTRACTED_WITH_CACHE, jdk)));
        for (Form form : forms) {
            for (Application application : applications) {
                if (form.kind() == Form.Kind.EXTRACTED_WITH_CACHE) {
                    form.train(application);
                }
            }
        }
        return findings(forms, applications, times(forms, applications, effort.choose(3, 1)));
    }

    /** Starts every application in every form, round by round, so that whatever else the machine does meets all. */
    private static Map<String, List<Double>> times(List<Form> forms, List<Application> applications, int rounds)
            throws Exception {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Form form : forms) {
                if (round > 0 && form.kind() != Form.Kind.EXTRACTED_WITH_CACHE) {
                    continue; // has no bar, and takes longest
                }
                for (Application application : applications) {
                    times.computeIfAbsent(what(form, application), key -> new ArrayList<>())
                            .add(form.secondsToFirstAnswer(application));
                }
            }
        }
        return times;
    }

    private static Findings findings(
            List<Form> forms, List<Application> applications, Map<String, List<Double>> times) {
        Findings findings = Findings.NONE;
        for (Form form : forms) {
            List<Figure> figures = applications.stream()
                    .map(application -> what(form, application))
                    .map(what -> Figure.of(what, "s", times.getOrDefault(what, List.of())))
                    .toList();
            Ratio ratio = new Ratio("Sherpa to the empty application, " + form.name(), figures.get(0), figures.get(1));
            findings = findings.figure(figures.get(0)).figure(figures.get(1)).ratio(ratio);
            if (form.kind() == Form.Kind.EXTRACTED_WITH_CACHE) {
                findings = findings.bar(new Bar(
                        "Start to first verdict against the empty application, both " + form.name()
                                + ": at most 1.3 times",
                        Limit.atMost(TIMES_THE_EMPTY),
                        ratio.figure()));
            }
        }
        return findings.note(
                "From the start of the process until a preview is answered with a verdict, asked for every 5 ms, on a"
                        + " database that was there before. The empty application has the same libraries, the same starters, a database"
                        + " and one endpoint, and is packaged in the same forms; its time is that to the first answer of the endpoint."
                        + " A cache is trained by one start up to the first answer. The bar is held against the recommended form, with"
                        + " a cache, on each JDK.");
    }

    private static String what(Form form, Application application) {
        return application.name() + ", " + form.name();
    }
}
