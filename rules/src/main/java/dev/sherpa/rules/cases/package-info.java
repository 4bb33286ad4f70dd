/**
 * The cases of a pack: runs them and tells every difference between what was expected and what came out, measures what
 * they show of the rules (coverage), and which changes of the rules they notice (mutation). What is meant by these is in
 * section 11 of specs/rule-pack.md. Reports return text; nothing here prints.
 */
@NullMarked
package dev.sherpa.rules.cases;

import org.jspecify.annotations.NullMarked;
