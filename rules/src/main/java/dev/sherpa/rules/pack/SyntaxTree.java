package dev.sherpa.rules.pack;

/** A part of a constraint, as its author wrote it. */
public sealed interface SyntaxTree permits ConstraintTree, TermTree {

    /** Returns the place of its first word among those of the constraint, from 0. */
    int from();

    /** Returns the place behind its last word. */
    int to();
}
