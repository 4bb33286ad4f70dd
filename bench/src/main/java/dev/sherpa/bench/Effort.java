package dev.sherpa.bench;

/** How much time to take. */
public enum Effort {
    /** As much as figures need that are to be believed. */
    FULL,
    /** As little as shows that everything runs. Its figures mean nothing. */
    QUICK;

    /** Returns one of two values. */
    public <T> T choose(T full, T quick) {
        return this == FULL ? full : quick;
    }
}
