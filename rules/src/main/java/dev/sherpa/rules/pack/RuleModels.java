package dev.sherpa.rules.pack;

import dev.sherpa.rules.sandbox.CountedJoins;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drools.compiler.kie.builder.impl.KieContainerImpl;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;

/** The compiled rules of a build as Drools' executable model has them, of which any selection makes a rule base. */
final class RuleModels {

    private final ClassLoader loader;
    private final Map<String, Rule> byName = new HashMap<>();
    private final ModelImpl types = new ModelImpl("types");

    RuleModels(KieContainer container) {
        KieContainerImpl compiled = (KieContainerImpl) container;
        // Drools' repository of modules forgets the older of a hundred; the container does not.
        CanonicalKieModule module =
                (CanonicalKieModule) ((KieModuleKieProject) compiled.getKieProject()).getInternalKieModule();
        this.loader = compiled.getClassLoader();
        for (Model model : module.getModelForKBase(
                (KieBaseModelImpl) compiled.getKieProject().getDefaultKieBaseModel())) {
            model.getRules().forEach(rule -> byName.put(rule.getName(), rule));
            model.getTypeMetaDatas().forEach(types::addTypeMetaData);
        }
    }

    Selection select() {
        return new Selection();
    }

    /** A selection of the rules. */
    final class Selection {

        private final ModelImpl selected = new ModelImpl("rules");

        private Selection() {
            types.getTypeMetaDatas().forEach(selected::addTypeMetaData);
        }

        /** Adds a rule as it is. */
        Selection with(String name) {
            selected.addRule(rule(name));
            return this;
        }

        /** Adds a rule under another name in a group of those that are observed. */
        Selection observing(String name, String as, String in) {
            Rule rule = rule(name);
            Map<Attribute, Object> group = new HashMap<>();
            group.put(Attribute.RULEFLOW_GROUP, in);
            selected.addRule(new RuleImpl(
                    rule.getPackage(),
                    as,
                    rule.getUnit(),
                    rule.getView(),
                    rule.getDefaultConsequence(),
                    group,
                    rule.getMetaData()));
            return this;
        }

        KieBase build() {
            KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration(null, loader);
            KieBase compiled = KieBaseBuilder.createKieBaseFromModel(selected, configuration);
            CountedJoins.in(compiled);
            return compiled;
        }

        private Rule rule(String name) {
            return Optional.ofNullable(byName.get(name)).orElseThrow();
        }
    }
}
