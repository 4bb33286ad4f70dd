package dev.sherpa.rules.assess;

import dev.sherpa.rules.fact.Citation;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Orders matches by kind, type, subject and name, then by values and by what they rest on: the same in every run.
 *
 * <p>Keeps how the values of those that it compares print; for one evaluation.
 */
final class MatchOrder implements Comparator<Match> {

    private final Map<Match, String> values = new IdentityHashMap<>();

    @Override
    public int compare(Match one, Match other) {
        if (one == other) {
            return 0;
        }
        int order = one.kind().compareTo(other.kind());
        if (order == 0) {
            order = String.valueOf(one.type()).compareTo(String.valueOf(other.type()));
        }
        if (order == 0) {
            order = String.valueOf(one.subject()).compareTo(String.valueOf(other.subject()));
        }
        if (order == 0) {
            order = String.valueOf(one.name()).compareTo(String.valueOf(other.name()));
        }
        if (order == 0) {
            order = values(one).compareTo(values(other));
        }
        return order == 0 ? citations(one).compareTo(citations(other)) : order;
    }

    private String values(Match match) {
        return values.computeIfAbsent(match, each -> each.values().toString());
    }

    private static String citations(Match match) {
        return match.citations().stream().map(Citation::withoutFact).toList().toString();
    }
}
