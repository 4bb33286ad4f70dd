package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.Match;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that matched a condition, made once however often it matches. */
final class Matched {

    private final Match match;
    private final Grounds grounds;
    private final Row alone;

    Matched(Match match, Grounds grounds) {
        this.match = match;
        this.grounds = grounds;
        this.alone = new Row(this);
    }

    /** A derived fact; its values by attribute, in the order declared. */
    static Matched derived(String type, Map<String, Object> values, Grounds grounds) {
        return new Matched(new Match(Match.Kind.DERIVED, type, null, null, values, null, grounds.citations()), grounds);
    }

    /** A parameter, item, conclusion, window or day; its values by attribute, in the order of their names. */
    static Matched named(Match.Kind kind, @Nullable String name, Map<String, Object> values, Grounds grounds) {
        return new Matched(new Match(kind, null, null, name, values, null, grounds.citations()), grounds);
    }

    /** The values of something with a first and a last day. */
    static Map<String, Object> span(LocalDate first, LocalDate last) {
        Map<String, Object> values = new LinkedHashMap<>(4);
        values.put("firstDay", first);
        values.put("lastDay", last);
        return values;
    }

    Match match() {
        return match;
    }

    Grounds grounds() {
        return grounds;
    }

    /** Returns a condition's row that holds this and nothing else. */
    Row row() {
        return alone;
    }
}
