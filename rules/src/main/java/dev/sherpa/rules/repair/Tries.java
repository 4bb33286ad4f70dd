package dev.sherpa.rules.repair;

/** How many sets of changes may still be tried. */
final class Tries {

    private int left;

    Tries(int most) {
        this.left = most;
    }

    /** Takes tries, if there are so many left; one of them otherwise. */
    boolean take(long count) {
        boolean enough = count <= left;
        left -= enough ? (int) count : Math.min(left, 1);
        return enough;
    }

    boolean areSpent() {
        return left == 0;
    }
}
