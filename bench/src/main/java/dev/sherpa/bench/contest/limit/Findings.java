package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.pack.ItemDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of one item or conclusion: by clause, then by sentence.
 *
 * <p>A clause is opened with what matches its conditions, and then told each way in which it holds; ways that say the same
 * are one finding.
 */
final class Findings {

    private final Cited cited;
    private final List<Found> found = new ArrayList<>(4);
    private final List<Way> ways = new ArrayList<>(2);
    private @Nullable Clause clause;
    private Row[] because = {};

    Findings(Cited cited) {
        this.cited = cited;
    }

    /** Opens a clause; {@link Row#EACH} stands for what is told with every way. */
    void open(Clause next, Row... rows) {
        close();
        clause = next;
        because = rows;
    }

    /** Opens a clause of one condition. */
    void open(Clause next) {
        open(next, Row.EACH);
    }

    /** Tells a way in which the open clause holds; ways come in the order of what matched. */
    void holds(String sentence, Matched by) {
        int at = ways.size();
        while (at > 0) {
            Way before = ways.get(at - 1);
            int order = before.sentence.compareTo(sentence);
            if (order == 0) {
                before.add(by);
                return;
            }
            if (order < 0) {
                break;
            }
            at--;
        }
        ways.add(at, new Way(sentence, by));
    }

    /** Adds the finding of a clause that can hold in one way only. */
    void add(Clause only, String sentence, Row... rows) {
        add(only, only.outcome(), sentence, rows);
    }

    /** Adds the finding of a clause that can hold in one way only, with the value that it gives. */
    void add(Clause only, String value, String sentence, Row[] rows) {
        close();
        found.add(only.found(cited, found.isEmpty(), value, sentence, rows));
    }

    /** Returns the item. */
    Item item(ItemDefinition definition) {
        close();
        return new Item(definition, Collections.unmodifiableList(found), cited);
    }

    /** Returns the findings of a conclusion. */
    List<Found> found() {
        close();
        return found;
    }

    private void close() {
        if (ways.isEmpty() || clause == null) {
            return;
        }
        boolean decides = found.isEmpty();
        for (Way way : ways) {
            Row[] rows = because.clone();
            for (int i = 0; i < rows.length; i++) {
                if (rows[i] == Row.EACH) {
                    rows[i] = way.row();
                }
            }
            found.add(clause.found(cited, decides, clause.outcome(), way.sentence, rows));
        }
        ways.clear();
    }

    /** What a clause says, and what matched where it says so. */
    private static final class Way {
        private final String sentence;
        private final Matched first;
        private @Nullable List<Matched> all;

        Way(String sentence, Matched first) {
            this.sentence = sentence;
            this.first = first;
        }

        void add(Matched more) {
            if (all == null) {
                all = new ArrayList<>(List.of(first));
            }
            all.add(more);
        }

        Row row() {
            return all == null ? first.row() : Row.of(all);
        }
    }
}
