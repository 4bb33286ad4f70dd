package dev.sherpa.bench.contest.drools;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** The rules of the checklist, compiled to an executable model. */
final class CompiledRules {

    private static final List<String> FILES = List.of(
            "derived.drl",
            "big-number.drl",
            "deliverables.drl",
            "tiktok.drl",
            "terms.drl",
            "visit.drl",
            "schedule.drl",
            "conclusions.drl");

    private CompiledRules() {}

    static KieBase load() {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("dev.sherpa.bench", "drools", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        for (String file : FILES) {
            files.write(
                    "src/main/resources/dev/sherpa/bench/contest/drools/" + file,
                    services.getResources().newClassPathResource(file, CompiledRules.class));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("the rules do not compile: " + builder.getResults());
        }
        return services.newKieContainer(id).getKieBase();
    }
}
