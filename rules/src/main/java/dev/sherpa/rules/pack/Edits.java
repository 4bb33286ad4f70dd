package dev.sherpa.rules.pack;

import java.util.Map;
import java.util.TreeMap;

/** Replacements of parts of a text, by offset. */
final class Edits {

    private final TreeMap<Integer, Edit> byStart = new TreeMap<>();

    private record Edit(int end, String replacement) {}

    /** Notes what stands from one offset up to another in the edited text. */
    void replace(int start, int end, String replacement) {
        byStart.put(start, new Edit(end, replacement));
    }

    /** Returns a part of the text with the replacements that lie in it. */
    String applied(String text, int from, int to) {
        StringBuilder edited = new StringBuilder();
        int at = from;
        for (Map.Entry<Integer, Edit> edit : byStart.subMap(from, to).entrySet()) {
            edited.append(text, at, edit.getKey()).append(edit.getValue().replacement());
            at = edit.getValue().end();
        }
        return edited.append(text, at, to).toString();
    }
}
