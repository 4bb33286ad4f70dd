package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what stands in the DRL files of a pack, before anything reads them. */
final class DrlLimits {

    private final List<Problem> problems;
    private int characters;
    private int rules;
    private int declarations;

    private DrlLimits(List<Problem> problems) {
        this.problems = problems;
    }

    /** Takes out the files with more than a pack may have, and says where. */
    static void cut(SortedMap<String, String> texts, List<Problem> problems) {
        DrlLimits limits = new DrlLimits(problems);
        for (Map.Entry<String, String> file : new TreeMap<>(texts).entrySet()) {
            if (file.getKey().endsWith(".drl") && !limits.fits(file)) {
                texts.remove(file.getKey());
            }
        }
    }

    private boolean fits(Map.Entry<String, String> file) {
        characters += file.getValue().length();
        if (characters > Limits.CHARACTERS_OF_DRL) {
            return refuse(
                    file,
                    0,
                    "the DRL files of a pack have together at most " + Limits.CHARACTERS_OF_DRL + " characters");
        }
        DrlToken rule = null;
        for (DrlToken token : DrlToken.withComments(file.getValue())) {
            if (token.is("rule", "query")) {
                rule = token;
                if (++rules > Limits.RULES) {
                    return refuse(file, token.to(), "a pack has at most " + Limits.RULES + " rules");
                }
            }
            if (token.is("declare") && ++declarations > Limits.TYPES) {
                return refuse(file, token.to(), "a pack has at most " + Limits.TYPES + " declarations");
            }
            if (rule != null && token.to() - rule.from() > Limits.CHARACTERS_OF_RULE) {
                return refuse(file, rule.from(), "a rule has at most " + Limits.CHARACTERS_OF_RULE + " characters");
            }
            if (token.is("end")) {
                rule = null;
            }
        }
        return true;
    }

    private boolean refuse(Map.Entry<String, String> file, int offset, String message) {
        problems.add(Limits.at(file, offset, message));
        return false;
    }
}
