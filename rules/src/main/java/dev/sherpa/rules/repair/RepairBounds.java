package dev.sherpa.rules.repair;

/**
 * How far repairs are searched for.
 *
 * @param changes the largest number of changes in a repair, where repairs of items are put together
 * @param together the largest number of changes of which every set is tried, 1 to 12
 * @param sets how many sets of changes may be tried
 * @param repairs how many repairs are listed
 */
public record RepairBounds(int changes, int together, int sets, int repairs) {

    /** What answers within a second for a pack of some twenty items. */
    public static final RepairBounds STANDARD = new RepairBounds(10, 4, 5_000, 10);

    /** Refuses bounds that leave nothing to search, and more than 12 changes: all parts of a repair are evaluated. */
    public RepairBounds {
        if (changes < 1 || changes > 12 || together < 1 || together > 12 || sets < 1 || repairs < 1) {
            throw new IllegalArgumentException(
                    "A repair has 1 to 12 changes, and at least one set is tried and one repair listed");
        }
    }
}
