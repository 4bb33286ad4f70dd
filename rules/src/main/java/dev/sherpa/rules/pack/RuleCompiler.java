package dev.sherpa.rules.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;

/**
 * Compiles the rules of a pack with Drools' executable model.
 *
 * <p>Each compilation has a release id of its own, as Drools keeps compiled modules in one place for the whole process.
 */
final class RuleCompiler {

    private static final String FOLDER = "src/main/resources/" + DrlWriter.PACKAGE.replace('.', '/') + "/";

    private final Vocabulary vocabulary;
    private final Strata strata;
    private final Problems problems;

    RuleCompiler(Vocabulary vocabulary, Strata strata, Problems problems) {
        this.vocabulary = vocabulary;
        this.strata = strata;
        this.problems = problems;
    }

    /** Compiles the rules; what only the compiler finds is reported with the rule that has it. */
    KieContainer compile(List<CompilableRule> rules) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "dev.sherpa.packs", "pack", UUID.randomUUID().toString());
        try {
            List<String> errors = build(release, rules);
            if (errors.isEmpty()) {
                KieContainer container = services.newKieContainer(release);
                container.getKieBase();
                return container;
            }
            blame(byFile(rules).values(), errors);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            blame(byFile(rules).values(), List.of(reason(e)));
        }
        services.getRepository().removeKieModule(release);
        throw new PackException(problems.all());
    }

    /** Finds the rules that do not compile by compiling suspects alone: files first, then the rules of a bad file. */
    private void blame(Iterable<List<CompilableRule>> suspects, List<String> errors) {
        List<String> ofTypes = compilesAlone(List.of());
        if (!ofTypes.isEmpty()) {
            ofTypes.forEach(error ->
                    problems.add(PackDefinitionReader.FILE, 0, "the types of the pack do not compile: " + error));
            return;
        }
        for (List<CompilableRule> file : suspects) {
            if (compilesAlone(file).isEmpty()) {
                continue;
            }
            for (CompilableRule rule : file) {
                compilesAlone(List.of(rule))
                        .forEach(error -> problems.add(
                                rule.rule().file(),
                                rule.conditionsLine(),
                                "the rule '" + rule.rule().name() + "' does not compile: " + error));
            }
        }
        if (problems.none()) {
            errors.forEach(error -> problems.add(PackDefinitionReader.FILE, 0, "the rules do not compile: " + error));
        }
    }

    private List<String> compilesAlone(List<CompilableRule> rules) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "dev.sherpa.packs", "suspect", UUID.randomUUID().toString());
        try {
            List<String> errors = build(release, rules);
            if (errors.isEmpty()) {
                KieContainer container = services.newKieContainer(release);
                container.getKieBase();
                container.dispose();
            }
            return errors;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return List.of(reason(e));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Tells why Drools gave up: it throws on some of what it cannot compile, and only then creates what it compiled. */
    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null
                ? ""
                : ": " + cause.getMessage().lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + message;
    }

    private List<String> build(ReleaseId release, List<CompilableRule> rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        write(files, "types.drl", DrlWriter.types(vocabulary));
        byFile(rules).forEach((name, ofFile) -> write(files, "rules-" + name, DrlWriter.rules(ofFile, strata)));
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> message.getText().strip())
                .filter(text -> !text.startsWith("Java source of "))
                .map(text -> text.lines().findFirst().orElse(text))
                .distinct()
                .toList();
    }

    private static void write(KieFileSystem files, String name, String drl) {
        files.write(
                FOLDER + name,
                KieServices.get()
                        .getResources()
                        .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8")
                        .setResourceType(ResourceType.DRL));
    }

    private static Map<String, List<CompilableRule>> byFile(List<CompilableRule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.rule().file(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }
}
