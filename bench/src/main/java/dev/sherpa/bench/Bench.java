package dev.sherpa.bench;

/** Runs the sections of the report, in order, and writes it. */
public final class Bench {

    private Bench() {}

    /** Runs all sections, or those named, separated by commas. */
    public static void main(String[] args) {
        throw new IllegalStateException("no section");
    }
}
