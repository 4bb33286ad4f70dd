package dev.sherpa.rules.pack;

import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what rules were compiled to, so that the same rules need not be compiled again. Safe for use by several threads. */
public interface CompilationCache {

    /** Finds nothing, and keeps nothing. */
    CompilationCache EMPTY = new CompilationCache() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, Supplier<byte[]> classes) {
            // as it says
        }
    };

    /**
     * Returns what was kept under a key, if it still is.
     *
     * @param key 64 hexadecimal digits: a hash over the rules and over all that compiles them
     */
    Optional<byte[]> find(String key);

    /** Keeps classes, in the place of those that were kept under the key before; or does not, and they are compiled again. */
    void keep(String key, Supplier<byte[]> classes);
}
