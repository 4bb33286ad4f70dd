package dev.sherpa.bench.whatif;

import dev.sherpa.bench.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * What one side took for its variations.
 *
 * @param who the side
 * @param byThread the laps of each thread, as many for each: all began a round together
 * @param size how many variations a lap has
 * @param rounds how many rounds make a sample
 */
record Laps(String who, List<List<Lap>> byThread, int size, int rounds) {

    private static final double NANOS_A_MICRO = 1e3;
    private static final double NANOS_A_SECOND = 1e9;

    /** Returns how long a variation took, each thread by itself. */
    Figure perVariation() {
        List<Double> micros = new ArrayList<>();
        for (List<Lap> laps : byThread) {
            for (long nanos :
                    sums(round -> laps.get(round).to() - laps.get(round).from())) {
                micros.add(nanos / NANOS_A_MICRO / size / rounds);
            }
        }
        return Figure.of(who + ", per variation", "µs", micros);
    }

    /** Returns how many variations all threads got through together: from when the first began a round to when the last ended. */
    Figure perSecond() {
        List<Double> rates = new ArrayList<>();
        for (long nanos : sums(this::nanos)) {
            rates.add((double) byThread.size() * size * rounds * NANOS_A_SECOND / nanos);
        }
        return Figure.of(who + ", per second, over all cores", "/s", rates);
    }

    /** Returns in how many variations the visit is ready. */
    long ready() {
        return byThread.stream().flatMap(List::stream).mapToLong(Lap::ready).sum();
    }

    private long nanos(int round) {
        long first = byThread.stream()
                .mapToLong(laps -> laps.get(round).from())
                .min()
                .orElseThrow();
        long last =
                byThread.stream().mapToLong(laps -> laps.get(round).to()).max().orElseThrow();
        return last - first;
    }

    private List<Long> sums(IntToLongFunction nanos) {
        List<Long> sums = new ArrayList<>();
        for (int sample = 0; sample + rounds <= byThread.get(0).size(); sample += rounds) {
            long sum = 0;
            for (int round = sample; round < sample + rounds; round++) {
                sum += nanos.applyAsLong(round);
            }
            sums.add(sum);
        }
        return sums;
    }
}
