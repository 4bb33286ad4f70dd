package dev.sherpa.rules.reference;

/** What a checklist item can come to. */
enum ItemStatus {
    MET,
    PARTIAL,
    UNMET,
    BLOCKED,
    CONTESTED,
    UNKNOWN
}
