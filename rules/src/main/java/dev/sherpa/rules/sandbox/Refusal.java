package dev.sherpa.rules.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * Something in a compiled class that the sandbox does not allow.
 *
 * @param className the class, as in {@code sherpa.pack.Reading}
 * @param rule the name of the compiled rule that uses the class; absent for a class of the pack as a whole
 * @param reason what is not allowed
 */
public record Refusal(String className, @Nullable String rule, String reason) {}
