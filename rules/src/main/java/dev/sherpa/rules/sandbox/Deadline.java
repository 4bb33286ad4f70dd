package dev.sherpa.rules.sandbox;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The time that compilations have together, after which they are given up. */
public final class Deadline {

    /** Ten times what a pack at the limits of its size takes, in a process that has just begun. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private final Duration time;
    private final LongSupplier nanoTime;
    private final long start;

    /** Starts a time by a clock that counts nanoseconds. */
    public Deadline(Duration time, LongSupplier nanoTime) {
        this.time = time;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** Starts a time. */
    public static Deadline in(Duration time) {
        return new Deadline(time, System::nanoTime);
    }

    /** Tells whether the time is over. */
    public boolean passed() {
        return nanoTime.getAsLong() - start >= time.toNanos();
    }

    /** Returns the time that there was. */
    public Duration time() {
        return time;
    }

    /** Throws if the time is over, also out of a compiler, which cannot be told to end. */
    void check() {
        if (passed()) {
            throw Budget.beyond(time.toSeconds() + " s of compiling");
        }
    }
}
