package dev.sherpa.rules.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Facts that bring an item to a status, at its bars and just beside them. A recipe that starts with
 * {@code +} makes the item MET (where nothing else speaks against it), one with {@code -} does not;
 * {@code &} joins its facts.
 */
final class RecipeBook {

    private static final List<String> CHAPTERS =
            List.of(WinRecipes.TEXT, PurchaseRecipes.TEXT, TikTokRecipes.TEXT, TermsRecipes.TEXT, VisitRecipes.TEXT);

    private final Map<String, List<String>> met = new TreeMap<>();
    private final Map<String, List<String>> others = new TreeMap<>();

    RecipeBook() {
        String item = null;
        for (String line : String.join("", CHAPTERS).lines().toList()) {
            if (line.startsWith("+ ")) {
                met.get(item).add(line.substring(2));
            } else if (line.startsWith("- ")) {
                others.get(item).add(line.substring(2));
            } else {
                item = line;
                met.put(item, new ArrayList<>());
                others.put(item, new ArrayList<>());
            }
        }
    }

    List<String> items() {
        return List.copyOf(met.keySet());
    }

    List<String> met(String item) {
        return met.get(item);
    }

    List<String> others(String item) {
        return others.get(item);
    }
}
