package dev.sherpa.rules.pack;

import dev.sherpa.rules.sandbox.PackClassLoader;
import java.util.Map;
import java.util.SortedMap;
import org.drools.base.util.Drools;

/** Names a compilation by all that it depends on: the text, the compiler, and the classes that it is compiled against. */
final class CompilationKey {

    private CompilationKey() {}

    /**
     * Returns the key, a SHA-256 in hexadecimal.
     *
     * @param drl DRL by the name of its file
     */
    static String of(SortedMap<String, String> drl) {
        Sha256 hash = new Sha256();
        hash.add(Drools.getFullVersion()).add(String.valueOf(Runtime.version().feature()));
        for (Map.Entry<String, byte[]> engine : PackClassLoader.engine().entrySet()) {
            hash.add(engine.getKey()).add(String.valueOf(engine.getValue().length));
            hash.add(engine.getValue(), engine.getValue().length);
        }
        drl.forEach((name, text) -> hash.add(name).add(text));
        return hash.hex();
    }
}
