package dev.sherpa.rules.explain;

/**
 * What is asked of Drools: in which ways do these conditions hold together?
 *
 * @param key the name of the rule that is observed for it
 * @param chain the conditions
 */
record Question(String key, Chain chain) {

    /** No condition, which holds in one way. */
    static final Question OF_NOTHING = new Question("", Chain.EMPTY);
}
