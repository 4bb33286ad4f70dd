package dev.sherpa.rules.explain;

import dev.sherpa.rules.assess.Match;
import dev.sherpa.rules.fact.CurrentFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the plain reading of constraints knows of a pack: the order of its constants, read off the text of its files. */
final class PlainPack {

    private static final Pattern ENUM = Pattern.compile("declare\\s+enum\\s+\\w+\\s+([A-Z0-9_,\\s]+);");

    private final List<List<String>> choices;

    /** Reads the file that declares the constants. */
    PlainPack(String drl) {
        Matcher matcher = ENUM.matcher(drl);
        choices = matcher.results()
                .map(found -> Arrays.asList(found.group(1).strip().split("\\s*,\\s*")))
                .toList();
    }

    /** Compares two values of one kind; constants by their order. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    int order(Object one, Object other) {
        if (one instanceof String && other instanceof String) {
            for (List<String> choice : choices) {
                if (choice.contains(one) && choice.contains(other)) {
                    return Integer.compare(choice.indexOf(one), choice.indexOf(other));
                }
            }
        }
        return ((Comparable) one).compareTo(other);
    }

    /** Returns the attributes that rules see of something that matches. */
    static Map<String, Object> attributes(Match match) {
        Map<String, Object> attributes = new HashMap<>(match.values());
        switch (match.kind()) {
            case FACT -> {
                attributes.put("subject", match.subject());
                attributes.put("said", match.citations().get(0).said());
                attributes.put("by", match.citations().get(0).by());
            }
            case PARAMETER -> {
                Object value = match.values().get("value");
                attributes.put("name", match.name());
                attributes.put(
                        value instanceof BigDecimal ? "number" : value instanceof LocalDate ? "day" : "text", value);
            }
            case ITEM -> attributes.put("id", match.name());
            case CONCLUSION -> attributes.put("name", match.name());
            case WINDOW -> attributes.put("title", match.name());
            default -> { // has nothing besides its values
            }
        }
        return attributes;
    }

    /** Returns the attributes that rules see of a current fact. */
    static Map<String, Object> attributes(CurrentFact fact) {
        Map<String, Object> attributes = new HashMap<>(fact.attributes());
        attributes.put("subject", fact.subject());
        attributes.put("said", fact.said());
        attributes.put("by", fact.by());
        return attributes;
    }
}
