package dev.sherpa.rules.pack;

/**
 * Something wrong in a submitted fact.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the fact, such as {@code /attributes/amount}
 * @param detail what is wrong
 * @param expected what would be right
 */
public record Fault(String pointer, String detail, String expected) {}
