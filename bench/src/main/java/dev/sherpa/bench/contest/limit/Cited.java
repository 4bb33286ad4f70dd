package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.fact.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Collects what is cited in one answer: facts first, then places, each once. */
final class Cited {

    private final Places places;
    private final List<Citation> facts = new ArrayList<>();
    private final int[] foundPlaces = new int[Long.SIZE];
    private int[] foundFacts = new int[16];
    private int[] seen = new int[16];
    private int factCount;
    private int placeCount;
    private long placeSet;
    private int collection;

    Cited(Places places) {
        this.places = places;
    }

    /** Numbers the citations of a current fact. */
    Grounds number(List<Citation> citations) {
        int[] ids = new int[citations.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = facts.size();
            facts.add(citations.get(i));
        }
        if (facts.size() > seen.length) {
            seen = Arrays.copyOf(seen, 2 * facts.size());
            foundFacts = new int[seen.length];
        }
        return new Grounds(ids, citations);
    }

    /** Returns what a finding rests on. */
    Grounds by(Row[] because, int[] own) {
        begin();
        for (Row row : because) {
            add(row);
        }
        add(own);
        return end();
    }

    /** Returns what all of a row rests on. */
    Grounds by(Row row) {
        begin();
        add(row);
        return end();
    }

    /** Begins to collect. */
    void begin() {
        collection++;
        factCount = 0;
        placeCount = 0;
        placeSet = 0;
    }

    void add(Row row) {
        for (Matched matched : row.matched()) {
            add(matched.grounds());
        }
    }

    void add(Grounds grounds) {
        add(grounds.ids());
    }

    private void add(int[] ids) {
        for (int id : ids) {
            if (id >= 0) {
                if (seen[id] != collection) {
                    seen[id] = collection;
                    foundFacts[factCount++] = id;
                }
            } else if ((placeSet & 1L << ~id) == 0) {
                placeSet |= 1L << ~id;
                foundPlaces[placeCount++] = id;
            }
        }
    }

    /** Returns what was collected. */
    Grounds end() {
        int[] ids = new int[factCount + placeCount];
        Citation[] citations = new Citation[ids.length];
        for (int i = 0; i < factCount; i++) {
            ids[i] = foundFacts[i];
            citations[i] = facts.get(ids[i]);
        }
        for (int i = 0; i < placeCount; i++) {
            ids[factCount + i] = foundPlaces[i];
            citations[factCount + i] = places.get(foundPlaces[i]);
        }
        return new Grounds(ids, Collections.unmodifiableList(Arrays.asList(citations)));
    }
}
