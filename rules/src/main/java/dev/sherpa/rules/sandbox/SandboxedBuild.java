package dev.sherpa.rules.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;

/**
 * One compilation of DRL with Drools' executable model, in which no class is defined that the sandbox does not allow.
 *
 * <p>Each has a release id of its own, as Drools keeps compiled modules in one place for the whole process. None is left
 * there.
 *
 * @param classes what was compiled; empty if there are errors or refusals
 * @param errors what the compiler says
 * @param refusals what the sandbox does not allow
 */
public record SandboxedBuild(Optional<PackClasses> classes, List<String> errors, List<Refusal> refusals) {

    /**
     * Compiles texts.
     *
     * @param drl DRL by the name of its file
     * @param packageName the package that all of them are in
     * @param deadline when it is given up, which is an error
     */
    public static SandboxedBuild of(Map<String, String> drl, String packageName, Deadline deadline) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(
                "dev.sherpa.packs", "pack", UUID.randomUUID().toString());
        try {
            return attempt(release, drl, packageName, deadline);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Drools throws on some of what it cannot compile, and only at the end creates what it compiled. */
    private static SandboxedBuild attempt(
            ReleaseId release, Map<String, String> drl, String packageName, Deadline deadline) {
        try {
            KieServices services = KieServices.get();
            PackClassLoader loader = new PackClassLoader(packageName, deadline);
            KieBuilder builder = services.newKieBuilder(files(release, drl, packageName), loader)
                    .buildAll(ExecutableModelProject.class);
            List<String> errors = errors(builder);
            if (!errors.isEmpty()) {
                return new SandboxedBuild(Optional.empty(), errors, List.of());
            }
            Map<String, byte[]> compiled = ((InternalKieModule) builder.getKieModule()).getClassesMap();
            List<Refusal> refusals = loader.refusals(compiled);
            if (!refusals.isEmpty()) {
                return new SandboxedBuild(Optional.empty(), List.of(), refusals);
            }
            PackClasses classes = new PackClasses(compiled, packageName);
            classes.base(); // so that what cannot be built is found here
            return new SandboxedBuild(Optional.of(classes), List.of(), List.of());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return failed(e);
        }
    }

    private static SandboxedBuild failed(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !(cause instanceof RefusedClass)) {
            cause = cause.getCause();
        }
        if (cause instanceof RefusedClass refused) {
            return new SandboxedBuild(Optional.empty(), List.of(), refused.refusals());
        }
        String message = cause.getMessage() == null
                ? ""
                : ": " + cause.getMessage().lines().findFirst().orElse("");
        return new SandboxedBuild(Optional.empty(), List.of(cause.getClass().getSimpleName() + message), List.of());
    }

    private static KieFileSystem files(ReleaseId release, Map<String, String> drl, String packageName) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        drl.forEach((name, text) -> files.write(
                "src/main/resources/" + packageName.replace('.', '/') + "/" + name,
                services.getResources()
                        .newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8")
                        .setResourceType(ResourceType.DRL)));
        return files;
    }

    private static List<String> errors(KieBuilder builder) {
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> message.getText().strip())
                .filter(text -> !text.startsWith("Java source of "))
                .map(text -> text.lines().findFirst().orElse(text))
                .distinct()
                .toList();
    }
}
