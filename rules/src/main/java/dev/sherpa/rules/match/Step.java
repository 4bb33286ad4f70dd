package dev.sherpa.rules.match;

/** A condition of a rule: extends a partial match in every way that the condition allows, and hands each on. */
interface Step {

    void extend(Matching matching, int next) throws Exception;
}
