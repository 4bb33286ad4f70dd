package dev.sherpa.rules.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed gives the same course on every JDK. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** From 0 to bound - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean percent(int likelihood) {
        return random.nextInt(100) < likelihood;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            T item = shuffled.get(i);
            int other = random.nextInt(i + 1);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, item);
        }
        return shuffled;
    }
}
