package dev.sherpa.rules.explain;

/**
 * How much is compiled for a question, the rules of the pack that it needs included.
 *
 * @param rules how many rules
 * @param characters how long their conditions are together
 */
record CompileBound(int rules, int characters) {

    /** Up to about twenty seconds of work, on one core, for rules as long as they can be. */
    static final CompileBound STANDARD = new CompileBound(500, 65_536);

    boolean allows(int manyRules, int manyCharacters) {
        return manyRules <= rules && manyCharacters <= characters;
    }

    @Override
    public String toString() {
        return rules + " compiled rules, " + characters + " characters of them";
    }
}
