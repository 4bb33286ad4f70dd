package dev.sherpa.rules.sandbox;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * The engine's class loader as a pack sees it: it is not asked for the pack's own classes.
 *
 * <p>Drools' loaders ask their parent first, and a class loader of Java keeps for ever an object for every name that it was
 * asked for. The names of compiled classes are new each time.
 */
final class EngineView extends ClassLoader {

    private final String prefix;
    private final String folder;

    EngineView(EngineLoader engine, String packageName) {
        super(engine);
        this.prefix = packageName + ".";
        this.folder = packageName.replace('.', '/') + "/";
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(prefix)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.startsWith(folder) ? null : super.getResource(name);
    }
}
