package dev.sherpa.rules.pack;

import dev.sherpa.rules.match.Memory;
import dev.sherpa.rules.match.RuleMatcher;
import dev.sherpa.rules.sandbox.Budget;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A rule with what Drools compiled of it. */
public final class CompiledRule {

    private final int number;
    private final Rule rule;
    private final RuleMatcher matcher;
    private final int[] needed;
    private final int[] kept;
    private final int[][] captured;

    CompiledRule(int number, Rule rule, RuleMatcher matcher) {
        this.number = number;
        this.rule = rule;
        this.matcher = matcher;
        this.needed = matcher.places(List.copyOf(rule.needed()));
        this.kept = matcher.places(rule.kept());
        this.captured = rule.conditions().stream()
                .map(condition -> condition.captures().stream()
                        .mapToInt(rule.kept()::indexOf)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Returns its number among the compiled rules of its pack, from 0. */
    public int number() {
        return number;
    }

    /** Returns the rule. */
    public Rule rule() {
        return rule;
    }

    /** Returns what finds its matches. */
    public RuleMatcher matcher() {
        return matcher;
    }

    /**
     * Finds the matches in which everything has a value that the rule needs to hold.
     *
     * @param found is given what each binding stands for, in an array that is used again for the next match
     */
    public void hold(Memory memory, Budget budget, Consumer<@Nullable Object[]> found) {
        matcher.match(memory, budget, match -> {
            if (holds(match)) {
                found.accept(match);
            }
        });
    }

    /** Tells whether everything has a value in a match that the rule needs to hold. */
    public boolean holds(@Nullable Object[] match) {
        for (int place : needed) {
            if (match[place] == null) {
                return false;
            }
        }
        return true;
    }

    /** Returns the values that an explanation needs, in the order of {@link Rule#kept()}. */
    public @Nullable Object[] kept(@Nullable Object[] match) {
        @Nullable Object[] values = new @Nullable Object[kept.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = match[kept[i]];
        }
        return values;
    }

    /** Returns where among the kept values those are that a condition captures. */
    public int[] captured(int condition) {
        return captured[condition];
    }
}
