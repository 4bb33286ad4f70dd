package dev.sherpa.rules.sandbox;

import java.util.Map;
import org.objectweb.asm.Type;

/** Tells whether a class or member that a compiled class refers to is one of its own pack, or allowed. */
final class References {

    private final Map<String, ClassOutline> ofPack;
    private final AllowList allowed;
    private final Reasons reasons;

    References(Map<String, ClassOutline> ofPack, AllowList allowed, Reasons reasons) {
        this.ofPack = ofPack;
        this.allowed = allowed;
        this.reasons = reasons;
    }

    boolean isOfPack(String name) {
        return ofPack.containsKey(name);
    }

    /** Checks a class by its internal name or, for an array, its descriptor. */
    void type(String how, String name) {
        types(how, name.startsWith("[") ? Type.getType(name) : Type.getObjectType(name));
    }

    /** Checks all classes that a type or the type of a method is made of. */
    void types(String how, Type type) {
        switch (type.getSort()) {
            case Type.METHOD -> {
                types(how, type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    types(how, argument);
                }
            }
            case Type.ARRAY -> types(how, type.getElementType());
            case Type.OBJECT -> {
                if (!isOfPack(type.getInternalName()) && !allowed.allows(type.getInternalName())) {
                    reasons.add("it " + how + " " + type.getClassName());
                }
            }
            default -> { // a primitive type
            }
        }
    }

    /** Checks the use of a field or method. */
    void member(String owner, String member, String descriptor) {
        if (!isAllowed(owner, member, descriptor)) {
            reasons.add("it uses " + Type.getObjectType(owner).getClassName() + "." + member);
        }
    }

    private boolean isAllowed(String owner, String member, String descriptor) {
        ClassOutline outline = ofPack.get(owner);
        if (outline == null) {
            return allowed.allows(owner, member);
        }
        return outline.declares(member, descriptor)
                || outline.parents().stream().anyMatch(parent -> isAllowed(parent, member, descriptor));
    }
}
