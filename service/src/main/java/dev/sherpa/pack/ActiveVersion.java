package dev.sherpa.pack;

/**
 * The active version of a rule pack.
 *
 * @param pack the id of the rule pack
 * @param number the number of the version
 * @param hash SHA-256 of its files
 * @param switched how often versions of the rule pack were switched on, this time included
 */
public record ActiveVersion(String pack, int number, String hash, long switched) {}
