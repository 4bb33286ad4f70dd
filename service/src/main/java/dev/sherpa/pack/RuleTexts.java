package dev.sherpa.pack;

import dev.sherpa.rules.pack.Rule;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The source text of the rules of a pack. */
public final class RuleTexts {

    private static final Pattern END = Pattern.compile("\\s*end\\s*;?\\s*(//.*)?");

    private RuleTexts() {}

    /** Returns the text of every rule, from its first line to its {@code end}, by name. */
    public static Map<String, String> of(LoadedPack loaded) {
        Map<String, String> texts = new TreeMap<>();
        for (Rule rule : loaded.pack().rules()) {
            texts.put(rule.name(), text(loaded.files().texts().getOrDefault(rule.file(), ""), rule.line()));
        }
        return texts;
    }

    private static String text(String file, int line) {
        StringBuilder text = new StringBuilder();
        for (String each : file.lines().skip(line - 1L).toList()) {
            text.append(each.stripTrailing()).append('\n');
            if (END.matcher(each).matches()) {
                break;
            }
        }
        return text.toString().strip();
    }
}
