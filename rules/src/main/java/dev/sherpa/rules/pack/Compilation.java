package dev.sherpa.rules.pack;

import dev.sherpa.rules.match.Matchers;
import dev.sherpa.rules.sandbox.PackClasses;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.kie.api.KieBase;

/** One compilation by Drools: its rules, ready to be matched, and its types. */
final class Compilation {

    private final PackClasses classes;
    private final Matchers matchers;
    private final CompiledTypes types;

    Compilation(PackClasses classes, Vocabulary vocabulary) {
        this.classes = classes;
        this.matchers = new Matchers(rules(classes.models()));
        this.types = new CompiledTypes(vocabulary, classes);
    }

    /** Returns the matchers of the rules. */
    Matchers matchers() {
        return matchers;
    }

    /** Returns the types. */
    CompiledTypes types() {
        return types;
    }

    /** Builds the rules as a Drools session evaluates them. */
    KieBase base() {
        return classes.base();
    }

    private static List<Rule> rules(List<Model> models) {
        return models.stream().flatMap(model -> model.getRules().stream()).toList();
    }
}
