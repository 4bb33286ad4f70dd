package dev.sherpa.rules.pack;

import dev.sherpa.rules.match.Matchers;
import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.KieContainerImpl;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;

/** One compilation by Drools: its rules, ready to be matched, and its types. Lives until it is closed. */
final class Compilation implements AutoCloseable {

    private final KieContainer container;
    private final Matchers matchers;
    private final CompiledTypes types;

    Compilation(KieContainer container, Vocabulary vocabulary) {
        this.container = container;
        this.matchers = new Matchers(rules((KieContainerImpl) container));
        this.types = new CompiledTypes(vocabulary, container.getKieBase());
    }

    /** Returns the matchers of the rules. */
    Matchers matchers() {
        return matchers;
    }

    /** Returns the types. */
    CompiledTypes types() {
        return types;
    }

    /** Returns the rules as a Drools session evaluates them. */
    KieBase base() {
        return container.getKieBase();
    }

    @Override
    public void close() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(container.getReleaseId());
    }

    private static List<Rule> rules(KieContainerImpl container) {
        // Drools' repository of modules forgets the older of a hundred; the container does not.
        CanonicalKieModule module =
                (CanonicalKieModule) ((KieModuleKieProject) container.getKieProject()).getInternalKieModule();
        List<Rule> rules = new ArrayList<>();
        for (Model model : module.getModelForKBase(
                (KieBaseModelImpl) container.getKieProject().getDefaultKieBaseModel())) {
            rules.addAll(model.getRules());
        }
        return rules;
    }
}
