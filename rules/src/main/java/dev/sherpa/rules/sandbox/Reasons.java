package dev.sherpa.rules.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects why a class is refused, by the rule whose method of the class is at fault. */
final class Reasons {

    private final Map<@Nullable String, Set<String>> byRule = new LinkedHashMap<>();
    private @Nullable String rule;

    /** Notes that what follows is found in a method, which is a rule's if its name says so. */
    void enter(String method) {
        rule = ClassOutline.ruleOf(method);
    }

    /** Notes that what follows is found outside of methods. */
    void leave() {
        rule = null;
    }

    void add(String reason) {
        byRule.computeIfAbsent(rule, key -> new TreeSet<>()).add(reason);
    }

    /** Returns the reasons by rule; by null where they are not those of one rule. */
    Map<@Nullable String, Set<String>> byRule() {
        return byRule;
    }
}
