package dev.sherpa.rules.explain;

import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RuleVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is asked, each text once, however many rules ask it. */
final class Questions {

    private final Map<String, RuleVariant> byText = new LinkedHashMap<>();

    /** Returns the question of some of a rule's conditions. */
    Question of(Rule rule, Chain chain) {
        if (chain.isEmpty()) {
            return Question.OF_NOTHING;
        }
        RuleVariant variant =
                byText.computeIfAbsent(chain.text(), text -> new RuleVariant("q" + byText.size(), rule, text, false));
        return new Question(variant.key(), chain);
    }

    /** Returns the question of all conditions of a rule, which is compiled anyway. */
    Question ofAll(Rule rule, Chain chain) {
        return new Question(rule.key(), chain);
    }

    /** Returns how many rules are to be compiled. */
    int size() {
        return byText.size();
    }

    /** Returns how long their conditions are together. */
    int characters() {
        return byText.keySet().stream().mapToInt(String::length).sum();
    }

    /** Returns the rules to compile. */
    List<RuleVariant> variants() {
        return List.copyOf(byText.values());
    }
}
