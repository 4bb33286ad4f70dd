package dev.sherpa.rules.pack;

/**
 * A rule of a pack with other conditions.
 *
 * @param key the name under which it is compiled, unlike that of any rule
 * @param of the rule
 * @param conditions the other conditions, as an author would write them
 * @param replaces whether it can take the rule's place; otherwise it is only observed, and concludes and derives nothing
 */
public record RuleVariant(String key, Rule of, String conditions, boolean replaces) {}
