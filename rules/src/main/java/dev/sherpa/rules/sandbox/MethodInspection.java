package dev.sherpa.rules.sandbox;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks at every instruction of a method that refers to something, or that could keep it from ending. */
final class MethodInspection extends MethodVisitor {

    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants");

    private final String method;
    private final boolean listsConstants;
    private final References references;
    private final Reasons reasons;
    private final Set<Label> passed = new HashSet<>();
    private boolean sizeIsSmall;

    MethodInspection(String method, boolean listsConstants, References references, Reasons reasons) {
        super(Opcodes.ASM9);
        this.method = method;
        this.listsConstants = listsConstants;
        this.references = references;
        this.reasons = reasons;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        references.member(owner, name, descriptor);
        sizeIsSmall = false;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        references.member(owner, name, descriptor);
        boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        if (writes && !references.isOfPack(owner)) {
            reasons.add("it sets " + Type.getObjectType(owner).getClassName() + "." + name);
        }
        sizeIsSmall = false;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        references.type("names", type);
        if (opcode == Opcodes.ANEWARRAY && !sizeIsSmall && !listsConstants) {
            reasons.add("it makes an array of a size that is computed");
        }
        sizeIsSmall = false;
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        reasons.add("it makes an array of arrays");
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            reasons.add("it makes an array of a primitive type");
        }
        sizeIsSmall = opcode == Opcodes.BIPUSH || opcode == Opcodes.SIPUSH;
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER) {
            reasons.add("it locks");
        }
        sizeIsSmall = opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5;
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        if (opcode == Opcodes.RET) {
            reasons.add("it returns from a subroutine");
        }
        sizeIsSmall = false;
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        if (!BOOTSTRAPS.contains(bootstrap.getOwner() + "." + bootstrap.getName())) {
            reasons.add("it is linked by " + bootstrap.getOwner().replace('/', '.') + "." + bootstrap.getName());
        }
        for (Object argument : arguments) {
            constant(argument);
        }
        sizeIsSmall = false;
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
        sizeIsSmall = false;
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            references.types("names", type);
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic) {
            reasons.add("it has a constant that is computed when it is linked");
        }
    }

    private void handle(Handle handle) {
        if (references.isOfPack(handle.getOwner())) {
            reasons.add("it passes on its method " + handle.getName());
        } else {
            references.member(handle.getOwner(), handle.getName(), handle.getDesc());
        }
    }

    /** Several ways lead to where a frame is; what stands before it is only one of them. */
    @Override
    public void visitFrame(int type, int locals, Object @Nullable [] local, int depth, Object @Nullable [] stack) {
        sizeIsSmall = false;
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        jump(label);
        if (opcode == Opcodes.JSR) {
            reasons.add("it calls a subroutine");
        }
        sizeIsSmall = false;
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        visitLookupSwitchInsn(otherwise, new int[0], labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        jump(otherwise);
        for (Label label : labels) {
            jump(label);
        }
        sizeIsSmall = false;
    }

    private void jump(Label label) {
        if (passed.contains(label)) {
            reasons.add("the method " + method + " loops");
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        reasons.add("the method " + method + " catches what is thrown");
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        reasons.add("the method " + method + " is annotated");
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        reasons.add("the method " + method + " is annotated");
        return null;
    }
}
