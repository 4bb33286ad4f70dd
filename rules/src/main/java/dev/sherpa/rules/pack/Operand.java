package dev.sherpa.rules.pack;

/**
 * A part of a constraint that has been read.
 *
 * @param type what it is
 * @param source how the author wrote it
 * @param compiled how it is compiled
 * @param argument how it is compiled as the argument of a function, where Drools knows no literals of our numbers
 */
record Operand(ValueType type, String source, String compiled, String argument) {

    Operand(ValueType type, String source) {
        this(type, source, source, source);
    }

    Operand(ValueType type, String source, String compiled) {
        this(type, source, compiled, compiled);
    }

    /** Returns the literal of an exact number. */
    static Operand number(String sign, String digits) {
        String number = sign + digits;
        return new Operand(
                ValueType.present(ValueType.Kind.NUMBER),
                number,
                number + "B",
                Provided.EXACTLY + "( \"" + number + "\" )");
    }
}
