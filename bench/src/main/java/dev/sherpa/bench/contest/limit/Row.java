package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.assess.Match;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What matched one condition. */
final class Row {

    /** Of a condition that something is absent. */
    static final Row NOTHING = new Row(new Matched[0]);

    /** Stands for the condition whose match differs from one way in which a clause holds to the next. */
    static final Row EACH = new Row(new Matched[0]);

    private final Matched[] matched;
    private final List<Match> matches;

    private Row(Matched[] matched) {
        this.matched = matched;
        Match[] all = new Match[matched.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = matched[i].match();
        }
        this.matches = Collections.unmodifiableList(Arrays.asList(all));
    }

    Row(Matched only) {
        this.matched = new Matched[] {only};
        this.matches = List.of(only.match());
    }

    /** Several matches, in the order of what they are about. */
    static Row of(List<Matched> matched) {
        return new Row(matched.toArray(new Matched[0]));
    }

    Matched[] matched() {
        return matched;
    }

    List<Match> matches() {
        return matches;
    }
}
