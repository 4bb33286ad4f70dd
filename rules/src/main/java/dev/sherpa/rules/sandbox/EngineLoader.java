package dev.sherpa.rules.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's class loader, which remembers what compilations ask it for.
 *
 * <p>Every compilation asks for the same names, most of them of classes that do not exist, and a class path of some hundred
 * archives is slow to say so: it took nearly half of the time of a compilation.
 */
final class EngineLoader extends ClassLoader {

    /** A compilation asks for about 2,000 names. Names of packs are among them, so that there is no end to them. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, byte[]> code = new ConcurrentHashMap<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    EngineLoader(ClassLoader engine) {
        super(engine);
    }

    /** Returns the code of a class by the path of its file, if there is such a class. */
    byte @Nullable [] code(String path) {
        byte[] known = code.get(path);
        return known == null ? read(path) : known;
    }

    private byte @Nullable [] read(String path) {
        URL found = getResource(path);
        if (found == null) {
            return null;
        }
        try (InputStream stream = found.openStream()) {
            byte[] read = stream.readAllBytes();
            code.put(path, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's own class " + path + " cannot be read", e);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        if (missing.contains(name)) {
            return null;
        }
        URL found = super.getResource(name);
        if (found == null) {
            miss(name);
        }
        return found;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (missing.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        try {
            return super.loadClass(name, resolve);
        } catch (ClassNotFoundException e) {
            miss(name);
            throw e;
        }
    }

    private void miss(String name) {
        if (missing.size() < MOST_REMEMBERED) {
            missing.add(name);
        }
    }
}
