package dev.sherpa.rules.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a compiled class is and declares, and which classes and methods each of its methods refers to. */
final class ClassOutline extends ClassVisitor {

    private static final String MODULE =
            ".*/(Rules\\p{XDigit}{32}(RuleMethods\\d+|Rules\\d+)?|DomainClassesMetadata\\p{XDigit}{32}(\\$\\w+)?)";
    private static final String PROJECT = "org/drools/project/model/ProjectModel_\\w+";
    private static final String RULE = "rule_";

    private final Set<String> members = new HashSet<>();
    private final Map<String, Set<String>> calls = new HashMap<>();
    private final Map<String, Set<String>> uses = new HashMap<>();
    private String name = "";
    private List<String> parents = List.of();

    private ClassOutline() {
        super(Opcodes.ASM9);
    }

    static ClassOutline of(ClassReader reader) {
        ClassOutline outline = new ClassOutline();
        reader.accept(outline, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return outline;
    }

    /** Tells whether Drools assembles a class rather than translates it from a pack. */
    static boolean isModule(String name) {
        return isProject(name) || name.matches(MODULE);
    }

    static boolean isProject(String name) {
        return name.matches(PROJECT);
    }

    /** Returns the name of the rule that a method of an assembled class makes; null if it makes none. */
    static @Nullable String ruleOf(String method) {
        return method.startsWith(RULE) ? method.substring(RULE.length()) : null;
    }

    /** Returns the class's superclass and interfaces. */
    List<String> parents() {
        return parents;
    }

    /** Tells whether the class itself declares a field or method. */
    boolean declares(String member, String descriptor) {
        return members.contains(member + descriptor);
    }

    /** Returns the methods that a method of this class calls, each with its class. */
    Set<String> callsOf(String method) {
        return calls.getOrDefault(method, Set.of());
    }

    /** Returns the methods of this class, each with its class. */
    Set<String> methods() {
        return calls.keySet();
    }

    /** Returns the names of the rules whose methods in this class refer to a class. */
    Stream<String> rulesThatUse(String used) {
        return uses.keySet().stream()
                .filter(method ->
                        isModule(name) && uses.getOrDefault(method, Set.of()).contains(used))
                .flatMap(method -> Stream.ofNullable(ruleOf(method)))
                .sorted();
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            @Nullable String signature,
            String superName,
            String[] interfaces) {
        name = internalName;
        parents = Stream.concat(Stream.of(superName), Stream.of(interfaces)).toList();
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        members.add(field + descriptor);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        members.add(method + descriptor);
        Set<String> called = calls.computeIfAbsent(name + "." + method + descriptor, key -> new HashSet<>());
        Set<String> used = uses.computeIfAbsent(method, key -> new HashSet<>());
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String to, String of, boolean isInterface) {
                used.add(owner);
                called.add(owner + "." + to + of);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String of) {
                used.add(owner);
            }
        };
    }
}
