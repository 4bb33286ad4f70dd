package dev.sherpa.bench.service;

import dev.sherpa.bench.process.ClassFile;
import dev.sherpa.rules.assess.Assessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Replaces the engine of the packaged service where the service calls it, and nowhere else.
 *
 * <p>The service has no switch for it: the class that evaluates requests is read from its jar, every call of {@link
 * Assessor#assess} in it is turned into one of {@link ConstantEngine#assess}, and the result goes before the jar on the class
 * path.
 */
final class EngineSwap extends ClassVisitor {

    private static final String CALLER = "dev.sherpa.assessment.Evaluation";
    private static final String ENGINE = Type.getInternalName(Assessor.class);
    private static final String CONSTANT = Type.getInternalName(ConstantEngine.class);
    private static final String METHOD = "assess";

    private int calls;

    private EngineSwap(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** Writes the classes that go before the service's jar into a folder. */
    static void into(Path folder, Path jar) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        EngineSwap swap = new EngineSwap(writer);
        try (JarFile service = new JarFile(jar.toFile());
                InputStream caller = service.getInputStream(service.getJarEntry(ClassFile.path(CALLER)))) {
            new ClassReader(caller).accept(swap, 0);
        }
        if (swap.calls == 0) {
            throw new IllegalStateException(
                    CALLER + " does not call the engine any more; the bench must find out what does");
        }
        ClassFile.write(folder, CALLER, writer.toByteArray());
        ClassFile.write(folder, ConstantEngine.class.getName(), ClassFile.bytes(ConstantEngine.class));
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9, method) {
            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String called, String descriptor, boolean isInterface) {
                if (owner.equals(ENGINE) && called.equals(METHOD)) {
                    calls++;
                    String withEngine = descriptor.replace("(", "(L" + ENGINE + ";");
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, CONSTANT, called, withEngine, false);
                } else {
                    super.visitMethodInsn(opcode, owner, called, descriptor, isInterface);
                }
            }
        };
    }
}
