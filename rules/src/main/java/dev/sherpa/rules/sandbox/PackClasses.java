package dev.sherpa.rules.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.objectweb.asm.ClassReader;

/**
 * The classes that DRL was compiled to: its rules as Drools' executable model, and its types.
 *
 * <p>None of them is defined unless all of them are allowed, wherever they come from.
 */
public final class PackClasses {

    /** Far more than the classes of the longest pack take, which are some megabytes. */
    private static final int MOST_BYTES = 64 << 20;

    private static final String SUFFIX = ".class";
    private static final String MODEL = Model.class.getName().replace('.', '/');

    private final String packageName;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final PackClassLoader loader;
    private final List<Model> models = new ArrayList<>();

    /**
     * Defines the classes of a package; others are passed over.
     *
     * @throws RefusedClass if they can do what a pack cannot
     * @throws LinkageError if they do not fit the engine
     */
    PackClasses(Map<String, byte[]> compiled, String packageName) {
        this.packageName = packageName;
        this.loader = new PackClassLoader(packageName);
        String folder = packageName.replace('.', '/') + "/";
        compiled.forEach((path, code) -> {
            if (path.startsWith(folder) && path.endsWith(SUFFIX)) {
                files.put(path, code);
            }
        });
        loader.storeClasses(files);
        files.forEach((path, code) -> {
            if (List.of(new ClassReader(code).getInterfaces()).contains(MODEL)) {
                models.add(model(path.substring(folder.length(), path.length() - SUFFIX.length())));
            }
        });
    }

    /**
     * Defines classes that were packed.
     *
     * @throws RuntimeException if it is no such archive, if it holds more than 64 MiB, or if its classes can do what a pack
     *     cannot
     * @throws LinkageError if they do not fit the engine
     */
    public static PackClasses unpacked(byte[] archive, String packageName) {
        Map<String, byte[]> files = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] code = in.readNBytes(left + 1);
                if (code.length > left) {
                    throw new IllegalArgumentException("The archive holds more than " + MOST_BYTES + " bytes");
                }
                left -= code.length;
                files.put(entry.getName(), code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PackClasses classes = new PackClasses(files, packageName);
        if (classes.models.isEmpty()) {
            throw new IllegalArgumentException("The archive has no rules");
        }
        return classes;
    }

    /** Returns the class files as one ZIP archive. */
    public byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the models of the rules. */
    public List<Model> models() {
        return List.copyOf(models);
    }

    /** Returns the class of a declared type. */
    public Class<?> type(String name) {
        try {
            return loader.loadClass(packageName + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The type " + name + " was not compiled", e);
        }
    }

    /** Builds what a Drools session evaluates. */
    public KieBase base() {
        return KieBaseBuilder.createKieBaseFromModel(models, KieServices.get().newKieBaseConfiguration(null, loader));
    }

    private Model model(String name) {
        try {
            return (Model) type(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The model " + name + " cannot be made", e);
        }
    }
}
