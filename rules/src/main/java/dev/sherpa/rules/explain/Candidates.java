package dev.sherpa.rules.explain;

import java.util.List;

/**
 * What could match a pattern.
 *
 * @param type the type of the pattern
 * @param nearest the candidates, at most {@value Most#CANDIDATES}: those with the fewest failed constraints first, then
 *     those with the smallest gaps, then by type, subject, name and values. None when there is nothing of the type: no
 *     current fact, no item or conclusion that has its outcome
 * @param leftOut how many more there are
 */
public record Candidates(String type, List<Candidate> nearest, int leftOut) {

    /** Tells whether there is nothing of the type. */
    public boolean none() {
        return nearest.isEmpty() && leftOut == 0;
    }
}
