package dev.sherpa.rules.sandbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * Checks the classes that a pack was compiled to, as bytes, before any of them is defined.
 *
 * <p>What a class can do is what it refers to: classes and members outside of the pack are those of {@link AllowList}, or the
 * class is refused. Nothing loops, nothing calls itself, nothing is caught, locked, native or allocated by a computed size, so
 * that what is allowed also ends.
 */
public final class ClassCheck {

    private final String packageName;
    private final Map<String, ClassOutline> outlines = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private ClassCheck(String packageName) {
        this.packageName = packageName.replace('.', '/') + "/";
    }

    /**
     * Returns what is not allowed.
     *
     * @param classes the classes of a pack, by the path of their files; other files are passed over
     * @param packageName the package that packs are compiled in
     */
    public static List<Refusal> refusals(Map<String, byte[]> classes, String packageName) {
        ClassCheck check = new ClassCheck(packageName);
        Map<String, ClassReader> readers = new TreeMap<>();
        classes.forEach((path, code) -> {
            if (path.endsWith(".class")) {
                check.read(path.substring(0, path.length() - ".class".length()), code, readers);
            }
        });
        readers.forEach((name, reader) -> check.outlines.put(name, ClassOutline.of(reader)));
        readers.values().forEach(check::inspect);
        return List.copyOf(check.refusals);
    }

    private void read(String name, byte[] code, Map<String, ClassReader> readers) {
        try {
            ClassReader reader = new ClassReader(code);
            if (!name.equals(reader.getClassName())) {
                refuse(name, null, "its file holds the class " + reader.getClassName());
            } else if (!name.startsWith(packageName) && !ClassOutline.isProject(name)) {
                refuse(name, null, "a class of a pack lies in its package");
            }
            readers.put(reader.getClassName(), reader);
        } catch (RuntimeException e) { // ASM throws what it happens to stumble over
            refuse(name, null, "it is no class file of Java 17 to 25");
        }
    }

    private void inspect(ClassReader reader) {
        Reasons reasons = new Reasons();
        try {
            reader.accept(new ClassInspection(outlines, reasons), 0);
            Recursion.in(outlines, reader.getClassName()).ifPresent(method -> reasons.add(method + " calls itself"));
        } catch (RuntimeException e) {
            reasons.add("it is no class file of Java 17 to 25");
        }
        reasons.byRule().forEach((rule, found) -> found.forEach(reason -> refuse(reader.getClassName(), rule, reason)));
    }

    private void refuse(String name, @Nullable String ofMethod, String reason) {
        Collection<String> rules = ofMethod == null ? rulesThatUse(name) : List.of(ofMethod);
        String shown = name.replace('/', '.');
        if (rules.isEmpty()) {
            refusals.add(new Refusal(shown, null, reason));
        }
        rules.forEach(rule -> refusals.add(new Refusal(shown, rule, reason)));
    }

    private Collection<String> rulesThatUse(String name) {
        String outermost = ClassOutline.isModule(name) ? name : name.replaceFirst("\\$.*", "");
        Set<String> rules = new LinkedHashSet<>();
        outlines.values().forEach(outline -> outline.rulesThatUse(outermost).forEach(rules::add));
        return rules;
    }
}
