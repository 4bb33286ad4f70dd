package dev.sherpa.rules.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern, read off the text of a condition.
 *
 * @param binding what it binds its fact to; absent without one
 * @param type its type
 * @param bound the attributes that it binds, by binding
 * @param constraints its constraints, between commas
 * @param rest the text behind it
 */
record PlainPattern(
        @Nullable String binding, String type, Map<String, String> bound, List<String> constraints, String rest) {

    private static final Pattern HEAD = Pattern.compile("\\s*(?:(\\$\\w+)\\s*:\\s*)?([A-Z]\\w*)\\s*\\(");
    private static final Pattern BINDING = Pattern.compile("\\s*(\\$\\w+)\\s*:\\s*(\\w+)\\s*");

    /** Reads the first pattern of a condition: of a not, exists, forall or accumulate the one inside. */
    static PlainPattern first(String condition) {
        return read(condition.replaceFirst("^\\s*(not|exists|forall\\s*\\(|accumulate\\s*\\()", ""));
    }

    static PlainPattern read(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            throw new IllegalArgumentException("No pattern: " + text);
        }
        Map<String, String> bound = new LinkedHashMap<>();
        List<String> constraints = new ArrayList<>();
        int depth = 1;
        boolean quoted = false;
        int from = head.end();
        int at = from;
        for (; depth > 0; at++) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0 || depth == 1 && c == ',') {
                    add(text.substring(from, at), bound, constraints);
                    from = at + 1;
                }
            }
        }
        return new PlainPattern(head.group(1), head.group(2), bound, constraints, text.substring(at));
    }

    private static void add(String part, Map<String, String> bound, List<String> constraints) {
        Matcher binding = BINDING.matcher(part);
        if (binding.matches()) {
            bound.put(binding.group(1), binding.group(2));
        } else if (!part.isBlank()) {
            constraints.add(part.strip());
        }
    }

    /** Adds what it binds when it matches something with these attributes. */
    Map<String, Object> bindings(Map<String, ?> attributes) {
        Map<String, Object> bindings = new HashMap<>();
        if (binding != null) {
            bindings.put(binding, attributes);
        }
        bound.forEach((name, attribute) -> bindings.put(name, attributes.get(attribute)));
        return bindings;
    }

    /** Tells whether something with these attributes matches it, with what earlier conditions bind. */
    boolean matches(Map<String, ?> attributes, Map<String, ?> earlier, PlainPack pack) {
        Map<String, Object> bindings = new HashMap<>(earlier);
        bindings.putAll(bindings(attributes));
        return constraints.stream().allMatch(each -> PlainConstraint.holds(each, attributes, bindings, pack));
    }
}
