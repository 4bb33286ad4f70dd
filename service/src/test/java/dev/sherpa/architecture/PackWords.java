package dev.sherpa.architecture;

import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.RulePack;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words by which a rule pack means something. */
final class PackWords {

    /** A name of several words, which plain English does not have. */
    private static final Pattern COMPOUND = Pattern.compile("[a-z]+[A-Z].*");

    private PackWords() {}

    /**
     * Collects fact types, item ids, statuses, importances, asserters, conclusions with their values, constants, and the
     * names of parameters; of attributes only those whose names are compound, as single words are plain English
     * ({@code name}, {@code day}, {@code all}).
     */
    static Set<String> of(RulePack pack) {
        PackDefinition definition = pack.definition();
        Set<String> words = new TreeSet<>(definition.asserters());
        words.add(definition.id());
        definition.statuses().forEach(words::addAll);
        definition.items().forEach(item -> {
            words.add(item.id());
            words.add(item.importance());
        });
        definition.conclusions().forEach(conclusion -> {
            words.add(conclusion.name());
            words.addAll(conclusion.values());
        });
        pack.parameters().all().stream().map(ParameterDefinition::name).forEach(words::add);
        for (DeclaredType type : pack.vocabulary().factTypes()) {
            words.add(type.name());
            type.attributes().forEach(attribute -> words.addAll(attribute.choices()));
            type.attributes().stream()
                    .map(Attribute::name)
                    .filter(name -> COMPOUND.matcher(name).matches())
                    .forEach(words::add);
        }
        return words;
    }
}
