package dev.sherpa.rules.sandbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.wiring.dynamic.DynamicProjectClassLoader;
import org.jspecify.annotations.Nullable;

/**
 * The class loader that Drools builds and runs a pack with: it defines a class only once it has been checked.
 *
 * <p>Drools defines classes already while it builds, those of declared types, and takes a loader of this kind as it is
 * instead of making one. Every way in which it defines a class leads through here.
 */
public final class PackClassLoader extends DynamicProjectClassLoader {

    private static final EngineLoader ENGINE = new EngineLoader(PackClassLoader.class.getClassLoader());

    private final String packageName;
    private final @Nullable Deadline deadline;
    private final Map<String, byte[]> admitted = new HashMap<>();

    /** Creates a loader for the classes of a package, whose parent knows the engine, to run them with. */
    PackClassLoader(String packageName) {
        super(new EngineView(ENGINE, packageName), null);
        this.packageName = packageName;
        this.deadline = null;
    }

    /** Creates a loader to build the classes of a package with, which ends the build at a deadline. */
    PackClassLoader(String packageName, Deadline deadline) {
        super(new EngineView(ENGINE, packageName), null);
        this.packageName = packageName;
        this.deadline = deadline;
    }

    /** Returns the code of the engine's own classes that packs are compiled against, by the path of their files. */
    public static SortedMap<String, byte[]> engine() {
        SortedMap<String, byte[]> engine = new TreeMap<>();
        AllowList.FOR_MODULE.ofEngine().forEach(name -> {
            String path = name + ".class";
            engine.put(path, Optional.ofNullable(ENGINE.code(path)).orElseThrow());
        });
        return engine;
    }

    /** Returns what is not allowed in the classes given and those stored before, by the path of their files. */
    List<Refusal> refusals(Map<String, byte[]> classes) {
        Map<String, byte[]> all = new HashMap<>(stored());
        all.putAll(classes);
        return ClassCheck.refusals(all, packageName);
    }

    /** Finds the classes that a pack can name; Drools makes objects of some that DRL names, before anything is compiled. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        checkTime();
        if (!isVisible(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    /** Spares the engine's class path the question for what only the pack has. */
    @Override
    public Class<?> internalLoadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isOwn(name)) {
            return super.internalLoadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        if (loaded == null) {
            throw new ClassNotFoundException(name);
        }
        return loaded;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        checkTime();
        if (!name.endsWith(".class") || getBytecode(name) != null) {
            return super.getResourceAsStream(name);
        }
        byte[] code = isOwn(name.replace('/', '.')) ? null : ENGINE.code(name);
        return code == null ? null : new ByteArrayInputStream(code);
    }

    /** Compilers ask for classes all the time, and end at what is thrown. */
    private void checkTime() {
        if (deadline != null) {
            deadline.check();
        }
    }

    private boolean isVisible(String name) {
        return isOwn(name)
                || name.startsWith("org.drools.")
                || name.startsWith("org.kie.")
                || AllowList.FOR_MODULE.allows(name.replace('.', '/'));
    }

    private boolean isOwn(String name) {
        return name.startsWith(packageName + ".");
    }

    @Override
    public Class<?> tryDefineType(String name, @Nullable ClassNotFoundException thrown) throws ClassNotFoundException {
        byte[] code = getBytecode(path(name));
        if (code != null) {
            admit(path(name), code);
        }
        return super.tryDefineType(name, thrown);
    }

    @Override
    public synchronized Class<?> defineClass(String name, String resourceName, byte[] code) {
        admit(path(name), code);
        return super.defineClass(name, resourceName, code);
    }

    @Override
    public Class<?> writeClass(String name, byte[] code) {
        admit(path(name), code);
        return super.writeClass(name, code);
    }

    private synchronized void admit(String path, byte[] code) {
        if (Arrays.equals(admitted.get(path), code)) {
            return;
        }
        List<Refusal> refusals = refusals(Map.of(path, code));
        if (!refusals.isEmpty()) {
            throw new RefusedClass(refusals);
        }
        admitted.putAll(stored());
        admitted.put(path, code);
    }

    private Map<String, byte[]> stored() {
        Map<String, byte[]> store = getStore();
        return store == null ? Map.of() : store;
    }

    private static String path(String name) {
        return name.replace('.', '/') + ".class";
    }
}
