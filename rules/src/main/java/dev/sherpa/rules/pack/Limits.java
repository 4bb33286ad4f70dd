package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a pack can be: what it takes to read, compile and evaluate one is a function of its size. */
final class Limits {

    static final int FILES = 300;
    static final int CHARACTERS_OF_FILE = 512 * 1024;
    static final int CHARACTERS = 4 * 1024 * 1024;
    static final int CHARACTERS_OF_DRL = 256 * 1024;
    static final int CHARACTERS_OF_RULE = 4_000;
    static final int RULES = 1_000;
    static final int TYPES = 500;
    static final int DIGITS = 40;
    private static final int ATTRIBUTES = 60;
    static final int CONDITIONS = 30;

    private static final Pattern NUMBER = Pattern.compile("\\d{" + (DIGITS + 1) + "}");

    private Limits() {}

    /** Takes out what is too large to be read, and returns where it is. */
    static List<Problem> cut(SortedMap<String, String> texts) {
        List<Problem> problems = new ArrayList<>();
        int files = 0;
        int characters = 0;
        for (Map.Entry<String, String> file : new TreeMap<>(texts).entrySet()) {
            characters += Math.min(file.getValue().length(), CHARACTERS_OF_FILE);
            if (++files > FILES) {
                texts.remove(file.getKey());
                problems.add(new Problem(file.getKey(), 0, "a pack has at most " + FILES + " files"));
            } else if (file.getValue().length() > CHARACTERS_OF_FILE) {
                texts.remove(file.getKey());
                problems.add(at(file, CHARACTERS_OF_FILE, "a file has at most " + CHARACTERS_OF_FILE + " characters"));
            } else if (characters > CHARACTERS) {
                texts.remove(file.getKey());
                problems.add(at(file, 0, "a pack has at most " + CHARACTERS + " characters"));
            }
        }
        DrlLimits.cut(texts, problems);
        texts.entrySet().removeIf(file -> !file.getKey().endsWith(".md") && hasLongNumber(file, problems));
        return problems;
    }

    /** Checks what is about to be compiled. */
    static void check(List<CompilableRule> rules, Vocabulary vocabulary, Problems problems) {
        for (CompilableRule each : rules) {
            Rule rule = each.rule();
            if (rule.conditions().size() > CONDITIONS) {
                problems.add(rule.file(), rule.line(), "a rule has at most " + CONDITIONS + " conditions");
            }
        }
        vocabulary.all().stream()
                .filter(type -> type.attributes().size() > ATTRIBUTES)
                .forEach(type ->
                        problems.add(type.file(), type.line(), "a type has at most " + ATTRIBUTES + " attributes"));
    }

    private static boolean hasLongNumber(Map.Entry<String, String> file, List<Problem> problems) {
        Matcher number = NUMBER.matcher(file.getValue());
        boolean found = number.find();
        if (found) {
            problems.add(at(file, number.start(), "a number has at most " + DIGITS + " digits"));
        }
        return found;
    }

    static Problem at(Map.Entry<String, String> file, int offset, String message) {
        return new Problem(file.getKey(), DrlFile.lineOf(file.getValue(), offset), message);
    }
}
