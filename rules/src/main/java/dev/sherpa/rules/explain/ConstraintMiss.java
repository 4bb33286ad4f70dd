package dev.sherpa.rules.explain;

import org.jspecify.annotations.Nullable;

/**
 * How a constraint turned out. What {@code &&} joins at its top are constraints of their own.
 *
 * @param text its source text
 * @param line the line on which it begins, from 1
 * @param state how it turned out
 * @param whole whether it is quoted whole, as it is no single comparison: {@code a || b}, {@code !( a )}
 * @param comparison what it compares; absent when it is quoted whole, or not evaluated
 */
public record ConstraintMiss(
        String text,
        int line,
        State state,
        boolean whole,
        @Nullable Comparison comparison) {}
