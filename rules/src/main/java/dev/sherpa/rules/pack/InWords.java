package dev.sherpa.rules.pack;

import java.util.regex.Pattern;

/** Puts what the compiler says into words that mean something to the author of a pack. */
final class InWords {

    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z_][\\w]*\\.)+(?=[A-Z])");
    private static final Pattern GENERATED =
            Pattern.compile("\\b(?:Rules|RuleMethods|LambdaPredicate|LambdaConsequence)[0-9A-F]{8,}\\w*");
    private static final Pattern PLACE =
            Pattern.compile("(?i)[\\[(]?\\b(?:line|column|position)\\s*[:=]?\\s*-?\\d+[\\])]?,?\\s*");

    private InWords() {}

    /** Returns a message without packages, generated classes, and places in generated text. */
    static String of(String message) {
        String plain = QUALIFIER.matcher(message).replaceAll("");
        plain = GENERATED.matcher(plain).replaceAll("a rule");
        return PLACE.matcher(plain).replaceAll("").strip();
    }
}
