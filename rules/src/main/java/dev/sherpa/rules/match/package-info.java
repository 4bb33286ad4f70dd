/**
 * Matches compiled rules against the objects of one evaluation.
 *
 * <p>Drools compiles conditions, and its compiled conditions are what is run here; but strata leave no agenda to keep: what a rule
 * reads is complete before the rule is looked at, and nothing is taken back. So each rule is matched once, pattern by pattern in
 * the order written, with no network to build up and to take down again (decision 0018).
 */
@NullMarked
package dev.sherpa.rules.match;

import org.jspecify.annotations.NullMarked;
