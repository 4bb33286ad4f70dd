package dev.sherpa.bench.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * What a process uses once everything is collected that nothing holds.
 *
 * @param heap bytes of the heap
 * @param metaspace bytes of classes
 */
record Memory(long heap, long metaspace) {

    private static final int COLLECTIONS = 4;

    /** Collects, and looks. */
    static Memory afterCollection() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc(); // classes are unloaded by the collection after the one that finds them unreachable
        }
        return new Memory(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .map(MemoryPoolMXBean::getUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum());
    }

    /** Returns how much more it is than another. */
    Memory beyond(Memory other) {
        return new Memory(heap - other.heap, metaspace - other.metaspace);
    }

    long total() {
        return heap + metaspace;
    }
}
