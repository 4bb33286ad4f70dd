package dev.sherpa.rules.cases;

/**
 * A mutant that was tried.
 *
 * @param mutant the mutant
 * @param killed whether some case noticed it
 */
record Trial(Mutant mutant, boolean killed) {}
