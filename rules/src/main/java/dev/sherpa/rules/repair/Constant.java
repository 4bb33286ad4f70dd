package dev.sherpa.rules.repair;

/**
 * A constant of an enum, for comparing it with others of its enum.
 *
 * @param place its place among the constants, from 0
 */
record Constant(int place) {}
