package dev.sherpa.rules.reference;

/** The stage ladder, lowest first. */
enum Stage {
    NONE,
    FLOATED,
    OFFERED,
    ANNOUNCED,
    SIGNED,
    DELIVERED
}
