/**
 * Keeps what a rule pack is compiled to from reaching the machine: every class is checked against an allow-list before it
 * is defined, and every evaluation has bounds. Knows no pack.
 */
@NullMarked
package dev.sherpa.rules.sandbox;

import org.jspecify.annotations.NullMarked;
