package dev.sherpa.rules.sandbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Looks at everything that a class declares; what its methods do is for {@link MethodInspection}. */
final class ClassInspection extends ClassVisitor {

    private final Map<String, ClassOutline> outlines;
    private final Reasons reasons;
    private References references;
    private boolean isEnum;

    ClassInspection(Map<String, ClassOutline> outlines, Reasons reasons) {
        super(Opcodes.ASM9);
        this.outlines = outlines;
        this.reasons = reasons;
        this.references = new References(outlines, AllowList.FOR_TEXT, reasons);
    }

    @Override
    public void visit(
            int version, int access, String name, @Nullable String signature, String superName, String[] interfaces) {
        isEnum = superName.equals("java/lang/Enum");
        if (ClassOutline.isModule(name)) {
            references = new References(outlines, AllowList.FOR_MODULE, reasons);
        }
        references.type("extends", superName);
        for (String each : interfaces) {
            references.type("implements", each);
        }
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        reasons.leave();
        references.types("has a field of", Type.getType(descriptor));
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation(annotation);
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int typeRef, @Nullable TypePath path, String annotation, boolean visible) {
                return annotation(annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        reasons.enter(name);
        if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
            reasons.add("the method " + name + " is native or synchronized");
        }
        if (name.equals("finalize")) {
            reasons.add("it has a finalizer");
        }
        references.types("has a method of", Type.getMethodType(descriptor));
        if (exceptions != null) {
            for (String each : exceptions) {
                references.type("throws", each);
            }
        }
        return new MethodInspection(name, isEnum && name.equals("values"), references, reasons);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        reasons.add("it has the attribute " + attribute.type);
    }

    @Override
    public @Nullable ModuleVisitor visitModule(String name, int access, @Nullable String version) {
        reasons.add("it is a module");
        return null;
    }

    private @Nullable AnnotationVisitor annotation(String descriptor) {
        if (!AllowList.allowsAnnotation(descriptor)) {
            reasons.add("it is annotated with " + Type.getType(descriptor).getClassName());
        }
        return null;
    }
}
